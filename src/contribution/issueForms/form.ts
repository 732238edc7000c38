/** A form of the forge: what it asks, and in what order. */
export interface IssueForm {
  /** Its file, without ending; also how addresses ask for it: `?template=corriger.yml`. */
  id: string;
  name: string;
  description: string;
  /** How the title of each message begins. */
  title: string;
  labels: readonly string[];
  /** What one reads before answering. */
  intro: string;
  questions: readonly Question[];
}

export interface Question {
  /** The keys of the table that lead to what it asks, joined by hyphens; addresses can fill it. */
  id: string;
  type: 'input' | 'textarea' | 'dropdown' | 'checkboxes';
  /** It comes back in the message, as a heading over the answer. */
  label: string;
  description?: string;
  placeholder?: string;
  required: boolean;
  /** What can be chosen, or ticked. */
  options?: readonly string[];
  multiple?: boolean;
}
