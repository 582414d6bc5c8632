/* What the host page does: it answers the messages teams-js 2.58 sends from the tab's frame, as Teams does. */
const form = document.querySelector("form");
const frame = document.querySelector("iframe");
const said = document.getElementById("said");
const saveButton = document.getElementById("save");
const shareDialog = document.getElementById("share");
const asked = new URLSearchParams(location.search);
for (const [name, value] of asked) if (form.elements[name]) form.elements[name].value = value;
const chosen = (name) => form.elements[name].value;

/** Everything the tab has said, for tests: {func, args}. */
window.received = [];
let registered = new Set();
let tabConfig = null;
let isValid = false;

const supports = {
  app: { notifySuccessResponse: {} },
  nestedAppAuth: {},
  pages: { config: {}, backStack: {}, currentApp: {}, tabs: {}, appButton: {} },
  sharing: {},
  stageView: {},
  meeting: {},
};
const runtime = {
  apiVersion: 4,
  hostVersionsInfo: {},
  isLegacyTeams: false,
  isNAAChannelRecommended: true,
  supports,
};

function context() {
  const place = chosen("place");
  const isMeeting = chosen("frame") === "sidePanel" || chosen("frame") === "meetingStage";
  const inChannel = place === "channel";
  return {
    locale: chosen("locale"),
    theme: chosen("theme"),
    entityId: "masterplan",
    subEntityId: asked.get("subPage") ?? "",
    frameContext: chosen("frame"),
    hostName: "Teams",
    hostClientType: "web",
    sessionId: "local",
    appId: "0b9d4c6e-5f0a-4d2c-9a53-0d6f3a2f7c11",
    userObjectId: asked.get("person") ?? "11111111-1111-4111-8111-111111111111",
    tid: "22222222-2222-4222-8222-222222222222",
    loginHint: "planung@example.org",
    userPrincipalName: "planung@example.org",
    ...(inChannel
      ? {
          teamId: "19:team@thread.tacv2",
          teamName: "Integration",
          groupId: "33333333-3333-4333-8333-333333333333",
          channelId: "19:channel@thread.tacv2",
          channelName: "Masterplan",
          channelType: "Regular",
          channelRelativeUrl: "/sites/integration/Freigegebene Dokumente/Masterplan",
          teamSiteUrl: `${location.origin}/sites/integration`,
          teamSiteDomain: location.host,
          teamSitePath: "/sites/integration",
        }
      : {}),
    ...(place === "chat" ? { chatId: "19:chat@thread.v2" } : {}),
    ...(isMeeting ? { meetingId: "local-meeting", chatId: "19:meeting@thread.v2" } : {}),
  };
}

/** Answers by the name of what is asked; a function that answers nothing gets no reply, as in Teams. */
const answers = {
  initialize: () => [chosen("frame"), "web", "2.0.1", JSON.stringify(runtime)],
  getContext: () => [context()],
  registerHandler: ([name]) => note(name),
  "appInitialization.appLoaded": () => say("Geladen"),
  "appInitialization.success": () => {
    said.value = "Bereit";
    return [];
  },
  "appInitialization.failure": ([reason]) => say(`Gescheitert: ${JSON.stringify(reason)}`),
  "appInitialization.expectedFailure": ([reason]) => say(`Gescheitert: ${JSON.stringify(reason)}`),
  "settings.setValidityState": ([valid]) => {
    isValid = valid === true;
    saveButton.disabled = !isValid;
  },
  "settings.setSettings": ([config]) => {
    tabConfig = config;
    return [true];
  },
  "settings.getSettings": () => [tabConfig ?? { contentUrl: frame.src, entityId: "masterplan" }],
  "settings.save.success": () => {
    said.value = "Gespeichert";
    form.elements.frame.value = "content";
    open();
  },
  "settings.save.failure": ([reason]) => say(`Nicht gespeichert: ${reason}`),
  executeDeepLink: ([url]) => {
    said.value = `Link: ${url}`;
    return [true];
  },
  shareDeepLink: ([subPage]) => say(`Link: ${subPage}`),
  "sharing.shareWebContent": ([request]) => share(request.content[0]),
  "meeting.shareAppContentToStage": ([url]) => {
    said.value = `Bühne: ${url}`;
    return [null, true];
  },
  "meeting.getAppContentStageSharingCapabilities": () => [
    null,
    { doesAppHaveSharePermission: true },
  ],
};

function say(text) {
  said.value = text;
}

function note(name) {
  registered.add(name);
}

function share({ type, url, message }) {
  document.getElementById("share-message").textContent = message ?? "";
  document.getElementById("share-url").textContent = url;
  shareDialog.dataset.type = type;
  shareDialog.returnValue = "cancel";
  shareDialog.showModal();
  return new Promise((closed) => {
    shareDialog.addEventListener(
      "close",
      () =>
        closed(
          shareDialog.returnValue === "send"
            ? [undefined]
            : [{ errorCode: 8000, message: "closed" }],
        ),
      { once: true },
    );
  });
}

const account = {
  environment: "login.microsoftonline.com",
  homeAccountId: "11111111-1111-4111-8111-111111111111.22222222-2222-4222-8222-222222222222",
  localAccountId: "11111111-1111-4111-8111-111111111111",
  tenantId: "22222222-2222-4222-8222-222222222222",
  username: "planung@example.org",
};

/** Why Teams gives no token, by what is chosen for the sign-in: without asking the person, and upon it. */
const needsPerson = ["USER_INTERACTION_REQUIRED", "interaction_required"];
const always = {
  disabled: ["DISABLED", "resource_disabled"],
  ended: ["ACCOUNT_UNAVAILABLE", "no_account_found"],
  offline: ["NO_NETWORK", "no_network"],
};
const unasked = { ...always, ask: needsPerson, declined: needsPerson, blocked: needsPerson };
const upon = {
  ...always,
  declined: ["USER_CANCEL", "access_denied"],
  blocked: ["PERSISTENT_ERROR", "popup_window_error"],
};

/** Nested app authentication: what Teams' broker answers a request of msal-browser. */
function authenticate({ method, requestId, tokenParams }) {
  const answer = { messageType: "NestedAppAuthResponse", requestId };
  if (method === "GetInitContext") {
    const capabilities = { queryAccount: true };
    return {
      ...answer,
      success: true,
      initContext: { sdkName: "local", sdkVersion: "1", capabilities, accountContext: account },
    };
  }
  const refused = (status, code) => ({
    ...answer,
    success: false,
    error: { status, code, subError: "", description: code },
  });
  const mode = chosen("signIn");
  const refusal = method === "GetToken" ? unasked[mode] : upon[mode];
  if (refusal) return refused(...refusal);
  const now = Math.floor(Date.now() / 1000);
  const token = {
    access_token: unsigned({
      aud: new URL(tokenParams.scope.split(" ")[0]).origin,
      scp: tokenParams.scope,
      iat: now,
      n: requestId,
    }),
    id_token: unsigned({
      aud: tokenParams.clientId,
      iss: `https://login.microsoftonline.com/${account.tenantId}/v2.0`,
      exp: now + 3600,
      iat: now,
      oid: account.localAccountId,
      sub: account.localAccountId,
      tid: account.tenantId,
      preferred_username: account.username,
      name: "Planungsstab",
      ver: "2.0",
    }),
    expires_in: 3600,
    scope: tokenParams.scope,
    properties: null,
  };
  return { ...answer, success: true, token, account };
}

function unsigned(claims) {
  const encode = (value) =>
    btoa(unescape(encodeURIComponent(JSON.stringify(value))))
      .replaceAll("+", "-")
      .replaceAll("/", "_")
      .replaceAll("=", "");
  return `${encode({ alg: "none", typ: "JWT" })}.${encode(claims)}.local`;
}

function send(message) {
  frame.contentWindow.postMessage(message, location.origin);
}

window.addEventListener("message", async (event) => {
  if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
  const { id, uuidAsString, func, args = [], data } = event.data ?? {};
  if (typeof func !== "string") return;
  const isAuth = func === "nestedAppAuth.execute";
  const request = isAuth ? JSON.parse(data) : null;
  window.received.push({ func, args: isAuth ? [request] : args });
  const result = isAuth
    ? [null, JSON.stringify(authenticate(request))]
    : await answers[func]?.(args);
  if (result !== undefined) send({ id, uuidAsString, args: result });
});

/** Opens the tab anew where Teams would: place, frame and language belong to a start. */
function open() {
  registered = new Set();
  said.value = "";
  const isSettings = chosen("frame") === "settings";
  saveButton.hidden = !isSettings;
  saveButton.disabled = true;
  show();
  frame.src = isSettings
    ? "/config/"
    : (tabConfig?.contentUrl ?? asked.get("url") ?? "/index.html").replace(
        "{userObjectId}",
        context().userObjectId,
      );
}

function show() {
  document.body.dataset.theme = chosen("theme");
  frame.style.width = chosen("width") === "" ? "100%" : `${chosen("width")}px`;
}

form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("change", ({ target }) => {
  show();
  if (target.name === "theme" && registered.has("themeChange"))
    send({ func: "themeChange", args: [target.value] });
  if (["frame", "place", "locale"].includes(target.name)) open();
});
saveButton.addEventListener("click", () => {
  if (registered.has("save")) send({ func: "settings.save", args: [{}] });
});
open();
