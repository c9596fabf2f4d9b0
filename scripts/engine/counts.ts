/** Counting right and wrong: precision, recall, F1, specificity, balanced accuracy. */

export interface TallyFigures {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly specificity: number | null;
  readonly balancedAccuracy: number | null;
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

export class Tally {
  #tp = 0;
  #fp = 0;
  #fn = 0;
  #tn = 0;

  /** One yes/no judgement. */
  add(gold: boolean, got: boolean): void {
    if (gold && got) this.#tp += 1;
    else if (gold) this.#fn += 1;
    else if (got) this.#fp += 1;
    else this.#tn += 1;
  }

  /** Names found against names wanted (micro-averaged; there are no true negatives). */
  addSets(gold: ReadonlySet<string>, got: ReadonlySet<string>): void {
    for (const name of gold) this.add(true, got.has(name));
    for (const name of got) if (!gold.has(name)) this.add(false, true);
  }

  figures(): TallyFigures {
    const [tp, fp, fn, tn] = [this.#tp, this.#fp, this.#fn, this.#tn];
    const recall = ratio(tp, tp + fn);
    const specificity = ratio(tn, tn + fp);
    return {
      tp,
      fp,
      fn,
      tn,
      precision: ratio(tp, tp + fp),
      recall,
      f1: ratio(2 * tp, 2 * tp + fp + fn),
      specificity,
      balancedAccuracy: recall === null || specificity === null ? null : (recall + specificity) / 2,
    };
  }
}
