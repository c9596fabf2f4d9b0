/** The screens of the workspace gallery: what the address opens, and what is done there before the picture. */
import type { Page } from 'playwright';

export interface Screen {
  /** The address after `?`. */
  readonly query?: string;
  /** The address from `#` on, as the product writes it. */
  readonly hash: string;
  readonly act?: (page: Page) => Promise<void>;
}

const part = (id: string) => `#client=client-1&part=${id}`;
const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

export const screens: Readonly<Record<string, Screen>> = {
  plan: { hash: '#client=client-1' },
  'plan-new': { hash: '#client=client-2' },
  measures: { hash: part('measures') },
  'measures-empty': { query: 'empty', hash: part('measures') },
  'measures-form': {
    hash: part('measures'),
    act: async (page) => {
      await press('Add a score')(page);
      await page.getByLabel('Total', { exact: true }).fill('14');
    },
  },
  'measures-items': {
    hash: part('measures'),
    act: async (page) => {
      await press('Add a score')(page);
      await page.getByLabel('Ask item by item').check();
    },
  },
  'measures-sources': { hash: part('measures'), act: press(/Sources disagree/) },
  'measures-ladder': { hash: part('measures'), act: press('Add a ladder') },
  safety: { hash: part('safety') },
  'safety-empty': { query: 'empty', hash: part('safety') },
  'safety-crisis': { hash: part('safety'), act: press(/Document a crisis/) },
  'safety-edit': { hash: part('safety'), act: press('Change it') },
  person: { hash: part('person') },
};
