/**
 * Questions on culture, identity and circumstances that may be worth asking before a technique is used. Pure; own words.
 *
 * Optional prompts for the therapist, never an input of the ranking or of any score.
 */
import file from './data/fit-prompts.json' with { type: 'json' };

const byTechnique = new Map(
  file.prompts.flatMap(({ techniques, ask }) => techniques.map((name) => [name, ask] as const)),
);

/** Prompts for a name of the technique vocabulary; empty where there are none. */
export function fitPrompts(technique: string): readonly string[] {
  return byTechnique.get(technique) ?? [];
}
