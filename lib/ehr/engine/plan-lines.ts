/**
 * Turns the text of a treatment plan into lines with a kind (goal, objective, intervention, ...), so that the panel can
 * offer the EHR's own plan as a draft. Pure; guesses by headings and "Goal 1: ..." prefixes, invents nothing.
 */
import type { PageReport, SectionRole } from '../types.ts';
import { icdCodes } from './facts.ts';
import { planRole } from './vocabulary.ts';

export type PlanLine = PageReport['planLines'][number];

const MAX_LINES = 200;
/** What stands on buttons and links beside a plan ("Edit plan", "Add objective"): commands, no part of it. */
const command =
  /^(?:\+ ?)?(?:add|edit|view|print|save|copy|delete|remove|download|export|share|sign|lock|unlock|update|revise|review|renew|create|new|open|close|back|next|cancel|show|hide|collapse|expand|more)(?: (?:a|an|the|all|this|new|another|to|more|less|details?|current|care|service|treatment|plans?|goals?|objectives?|interventions?|problems?|diagnos[ei]s|notes?|history|versions?|pdf|now))*[.…›»]?$/i;
const numbered = /^(?:problem|goal|objective|intervention)(?: ?#?\d.{0,4})?:/i;

/** Kind of plan line that a label announces; null when the label is none of a plan's. */
export function kindOf(label: string, role: SectionRole | undefined = planRole(label)): PlanLine['kind'] | null {
  if (!role) return null;
  if (/^(?:diagnos|dx\b)/i.test(label)) return 'diagnosis';
  const kind = role.replace('plan-', '');
  return /^(?:problem|goal|objective|intervention)$/.test(kind) ? (kind as PlanLine['kind']) : 'other';
}

/**
 * @param strict For note pages: only lines that name their kind themselves ("Objective 1A: ..."), no running on.
 */
export function planLinesIn(text: string, strict = false): PlanLine[] {
  const lines: PlanLine[] = [];
  let current: PlanLine['kind'] | null = null;
  let heading = '';
  const add = (kind: PlanLine['kind'], line: string) => {
    if (lines.length < MAX_LINES && !lines.some((known) => known.kind === kind && known.text === line)) {
      lines.push({ kind, text: line });
    }
  };
  for (const line of text.split('\n')) {
    if ((strict && !numbered.test(line)) || command.test(line)) continue;
    const [, label = '', rest = ''] = /^([^:]{3,45}?)\s*:\s*(.*)$/.exec(line) ?? [];
    const kind = label ? kindOf(label) : line.length < 60 ? kindOf(line) : null;
    if (strict) {
      if (kind && rest) add(kind, rest);
    } else if (kind && rest) {
      // "Status: active" says nothing without its label.
      if (kind === 'other') add(kind, line);
      else add(kind, rest);
    } else if (kind) {
      current = kind;
      heading = line.replace(/:$/, '');
    } else if (current && icdCodes(line).length && line.length < 120) add('diagnosis', line);
    else if (current) add(current, current === 'other' ? `${heading}: ${line}` : line);
  }
  return lines;
}
