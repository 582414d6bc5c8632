/** What every input of a field receives. */
export interface InputProps {
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly label: string;
  readonly id?: string;
  readonly describedBy?: string;
  readonly invalid?: boolean;
  readonly disabled?: boolean;
  /** What was typed to find something and not chosen yet, where somebody keeps it. */
  readonly sought?: string | null;
  readonly onSought?: (typed: string | null) => void;
  readonly exclude?: readonly number[];
}
