/* What the host page does: it answers the messages teams-js 2.58 sends from the tab's frame, as Teams does. */
const form = document.querySelector("form");
const tab = document.querySelector("iframe");
const main = document.querySelector("main");
const said = document.getElementById("said");
const saveButton = document.getElementById("save");
const shareDialog = document.getElementById("share");
const asked = new URLSearchParams(location.search);
for (const [name, value] of asked) if (form.elements[name]) form.elements[name].value = value;
const chosen = (name) => form.elements[name].value;

/** Everything the tab has said, for tests: {func, args}. */
window.received = [];
/** What each frame wants to hear of, the tab's and the stage's. */
const registered = new Map();
let stage = null;
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

const frameContext = (frame) => (frame === stage ? "meetingStage" : chosen("frame"));

function context(frame) {
  const place = chosen("place");
  const shown = frameContext(frame);
  const isMeeting = shown === "sidePanel" || shown === "meetingStage";
  const inChannel = place === "channel";
  return {
    locale: chosen("locale"),
    theme: chosen("theme"),
    entityId: "masterplan",
    subEntityId: frame === stage ? "" : (asked.get("subPage") ?? ""),
    frameContext: shown,
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
  initialize: (_, frame) => [frameContext(frame), "web", "2.0.1", JSON.stringify(runtime)],
  getContext: (_, frame) => [context(frame)],
  registerHandler: ([name], frame) => note(name, frame),
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
  "settings.getSettings": () => [tabConfig ?? { contentUrl: tab.src, entityId: "masterplan" }],
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
  "meeting.shareAppContentToStage": ([url], frame) => {
    if (frameContext(frame) !== "sidePanel") return [{ errorCode: 403, message: "no side panel" }];
    openStage(url);
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

function note(name, frame) {
  const names = registered.get(frame) ?? new Set();
  registered.set(frame, names.add(name));
}

/** Beside the side panel everybody in the meeting sees the stage. */
function openStage(url) {
  closeStage();
  stage = document.createElement("iframe");
  stage.name = "stage";
  stage.title = "Bühne der Besprechung";
  stage.src = url;
  main.prepend(stage);
  main.classList.add("with-stage");
}

function closeStage() {
  stage?.remove();
  stage = null;
  main.classList.remove("with-stage");
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

function send(frame, message) {
  frame.contentWindow?.postMessage(message, location.origin);
}

function hears(frame, name) {
  return registered.get(frame)?.has(name) === true;
}

window.addEventListener("message", async (event) => {
  const frame = [tab, stage].find((one) => one && event.source === one.contentWindow);
  if (!frame || event.origin !== location.origin) return;
  const { id, uuidAsString, func, args = [], data } = event.data ?? {};
  if (typeof func !== "string") return;
  const isAuth = func === "nestedAppAuth.execute";
  const request = isAuth ? JSON.parse(data) : null;
  window.received.push({ func, args: isAuth ? [request] : args });
  const result = isAuth
    ? [null, JSON.stringify(authenticate(request))]
    : await answers[func]?.(args, frame);
  if (result !== undefined) send(frame, { id, uuidAsString, args: result });
});

/** Opens the tab anew where Teams would: place, frame and language belong to a start. */
function open() {
  registered.clear();
  closeStage();
  said.value = "";
  const isSettings = chosen("frame") === "settings";
  saveButton.hidden = !isSettings;
  saveButton.disabled = true;
  show();
  tab.src = isSettings
    ? "/config/"
    : (tabConfig?.contentUrl ?? asked.get("url") ?? "/index.html").replace(
        "{userObjectId}",
        context(tab).userObjectId,
      );
}

function show() {
  document.body.dataset.theme = chosen("theme");
  tab.style.width = chosen("width") === "" ? "100%" : `${chosen("width")}px`;
}

form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("change", ({ target }) => {
  show();
  if (target.name === "theme")
    for (const frame of registered.keys())
      if (hears(frame, "themeChange")) send(frame, { func: "themeChange", args: [target.value] });
  if (["frame", "place", "locale"].includes(target.name)) open();
});
saveButton.addEventListener("click", () => {
  if (hears(tab, "save")) send(tab, { func: "settings.save", args: [{}] });
});
open();
