/** Name of the part of a score that says that the risk item was above zero, where only a total was entered. */
export const RISK_PART = 'risk-item';
