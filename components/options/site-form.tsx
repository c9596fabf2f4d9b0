/** Asks which EHR is used, and asks the browser for that one host. */
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { hostIn, knownEhrs, patternOf } from './known-ehrs.ts';

export interface SiteFormProps {
  /** Must ask the browser at once; see `useSites`. */
  readonly grant: (pattern: string) => Promise<boolean>;
  /** Whether allowing a site is the thing to do next on this page. */
  readonly primary?: boolean;
}

const other = 'other';

export function SiteForm({ grant, primary }: SiteFormProps) {
  const [chosen, setChosen] = useState('');
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState<string>();
  const known = knownEhrs.find(({ name }) => name === chosen);
  const asksAddress = chosen === other || (known !== undefined && known.host === null);
  const options = [
    { value: '', label: 'Choose' },
    ...knownEhrs.map(({ name }) => ({ value: name, label: name })),
    { value: other, label: 'Another one' },
  ];

  return (
    <form
      class="tl-stack"
      onSubmit={(event) => {
        event.preventDefault();
        const host = asksAddress ? hostIn(address) : (known?.host ?? null);
        if (host === null) {
          setWrong(asksAddress ? 'Paste the address as it stands in the browser, starting with https.' : undefined);
          return;
        }
        setWrong(undefined);
        void grant(patternOf(host)).then((granted) => {
          if (!granted) return;
          setChosen('');
          setAddress('');
        });
      }}
    >
      <Select label="Your EHR" value={chosen} options={options} onValue={setChosen} />
      {asksAddress && (
        <TextField
          label="Its address"
          hint="As it stands in the browser while you write a note."
          autocomplete="off"
          spellcheck={false}
          error={wrong}
          value={address}
          onValue={setAddress}
        />
      )}
      {chosen !== '' && (
        <>
          <p class="tl-soft tl-small">
            The browser will ask you. Throughline then reads pages of this site only, and can be stopped here at any
            time.
          </p>
          <div class="tl-row">
            <Button type="submit" variant={primary ? 'primary' : 'default'}>
              Allow on this site
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
