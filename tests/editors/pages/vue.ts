import { createApp, h, ref } from 'vue';
import { host, readOnly, ready } from '../page.ts';

const text = ref('');
createApp(() =>
  h('textarea', {
    value: text.value,
    rows: 8,
    readonly: readOnly(),
    onInput: (event: Event) => {
      text.value = (event.target as HTMLTextAreaElement).value;
    },
  }),
).mount(host());
ready(() => text.value);
