import type { Operations } from "../protocol/call.ts";
import { attachmentOperations } from "./attachments.ts";
import { changeOperations } from "./changes.ts";
import { contextOperations } from "./context.ts";
import { fieldOperations } from "./fields.ts";
import { fileOperations } from "./files.ts";
import { folderOperations } from "./folders.ts";
import { itemOperations } from "./items.ts";
import { listOperations } from "./lists.ts";
import { recycleBinOperations } from "./recycleBin.ts";
import { userOperations } from "./users.ts";
import { versionOperations } from "./versions.ts";
import { viewOperations } from "./views.ts";
import { webOperations } from "./web.ts";

/** Everything the local site can do; what is not in here answers 501. */
export const operations: Operations = {
  ...contextOperations,
  ...webOperations,
  ...userOperations,
  ...listOperations,
  ...fieldOperations,
  ...viewOperations,
  ...itemOperations,
  ...versionOperations,
  ...attachmentOperations,
  ...changeOperations,
  ...folderOperations,
  ...fileOperations,
  ...recycleBinOperations,
};
