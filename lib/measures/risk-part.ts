/**
 * Name of the part of a score that says how the risk item was answered where only a total was entered: 1 above zero, 0 zero.
 * Without it the answer is not known.
 */
export const RISK_PART = 'risk-item';
