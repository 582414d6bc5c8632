import { newDigest } from "../digest.ts";
import { type Operations, webUrl } from "../protocol/call.ts";
import { complex } from "../protocol/entity.ts";

export const contextOperations: Operations = {
  "POST contextinfo": (call) => {
    const info = complex("SP.ContextWebInformation", {
      FormDigestTimeoutSeconds: 1800,
      FormDigestValue: newDigest(call.clock),
      LibraryVersion: "16.0.25000.12000",
      SiteFullUrl: webUrl(call),
      SupportedSchemaVersions: ["14.0.0.0", "15.0.0.0"],
      WebFullUrl: webUrl(call),
    });
    return {
      status: 200,
      value: info,
      metadata: "SP.ContextWebInformation",
      wrapVerbose: "GetContextWebInformation",
    };
  },
};
