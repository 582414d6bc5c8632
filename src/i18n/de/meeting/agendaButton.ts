export const agendaButton = {
  put: "Auf die Tagesordnung",
  putNamed: (title: string) => `Auf die Tagesordnung: ${title}`,
  onAgenda: (number: number, on: string) => `TOP ${number} am ${on}`,
  inStore: "Im Themenspeicher",
};
