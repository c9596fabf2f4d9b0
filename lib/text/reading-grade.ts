/**
 * Flesch-Kincaid grade of a few sentences (Kincaid et al. 1975), with syllables counted by groups of vowels. Rough, as
 * every such formula is: good for catching a text that has become hard, not for grading a person's writing.
 */

function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  const silent = plain.replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, (ending) => ending[0] ?? '');
  return Math.max(1, silent.match(/[aeiouy]+/g)?.length ?? 0);
}

/** US school grade. Blanks read as one short word; names of measures are read letter by letter and left out. */
export function readingGrade(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) =>
    sentence
      .replace(/_{3,}/g, 'it')
      .replace(/\b[A-Z]{2,}[A-Za-z]*(?:-[A-Z\d]+)*\b/g, 'it')
      .split(/[^A-Za-z'’-]+/)
      .filter(Boolean),
  );
  const parts = sentences.flatMap((sentence) => sentence.split(/[.!?;:](?:\s|$)/).filter((part) => /\w/.test(part)));
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / parts.length) + 11.8 * (sounds / words.length) - 15.59;
}
