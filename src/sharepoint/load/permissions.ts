/** Rights as SharePoint tells them: two halves of 32 bits, as decimal text. */
export interface Permissions {
  readonly High: string;
  readonly Low: string;
}

/** https://learn.microsoft.com/dotnet/api/microsoft.sharepoint.client.permissionkind: bit n − 1 */
const addItems = 0x2;
const editItems = 0x4;
const manageLists = 0x800;

/** Whether entries may be added and changed. */
export function mayWrite(permissions: Permissions): boolean {
  return has(permissions, addItems) && has(permissions, editItems);
}

/** Whether lists may be created. */
export function mayManage(permissions: Permissions): boolean {
  return has(permissions, manageLists);
}

function has({ Low }: Permissions, bit: number): boolean {
  return (Number(Low) & bit) !== 0;
}
