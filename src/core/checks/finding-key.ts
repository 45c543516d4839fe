/** Names a finding in the list of accepted ones: stable as long as rule and subject are. */
export function findingKey(rule: string, subject: string): string {
  return `${rule}#${subject}`;
}
