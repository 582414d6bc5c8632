import { currentToken } from "../changeLog.ts";
import { errors } from "../errors.ts";
import { isAnnotation, jsonBody } from "../jsonBody.ts";
import { type Call, type Operations, ok, webUrl } from "../protocol/call.ts";
import { collection, complex, type Entity, type Value } from "../protocol/entity.ts";
import { selectSuffix, shape } from "../protocol/options.ts";
import { demand, permission } from "../users.ts";
import { zone } from "../zone.ts";
import { permissions } from "./permissions.ts";
import { userEntity } from "./users.ts";

export const webOperations: Operations = {
  "GET web": (call) =>
    ok(
      shape(webEntity(call), call.options, expandable(call)),
      `SP.ApiData.Webs/@Element${selectSuffix(call.options)}`,
    ),
  "MERGE web": (call) => {
    demand(call.user, permission.manageWeb);
    const body = jsonBody(call);
    const { web } = call.state;
    for (const name of Object.keys(body))
      if (!isAnnotation(name) && name !== "Title") throw errors.propertyUnknown(name, "SP.Web");
    if (web) call.transaction.put("web", "web", { ...web, title: String(body.Title ?? web.title) });
    return { status: 204 };
  },
  "GET site": (call) =>
    ok(
      shape(
        {
          kind: "entity",
          type: "SP.Site",
          editLink: "Site",
          props: {
            Id: call.state.web?.siteId ?? "",
            ServerRelativeUrl: call.webPath,
            Url: webUrl(call),
            ReadOnly: false,
            PrimaryUri: webUrl(call),
          },
        },
        call.options,
      ),
      "SP.ApiData.Sites/@Element",
    ),
  "GET web/title": (call) => ok(call.state.web?.title ?? "", "Edm.String"),
  "GET web/effectivebasepermissions": (call) => ok(permissions(call.user), "SP.BasePermissions"),
  "GET effectivebasepermissions": (call) => ok(permissions(call.user), "SP.BasePermissions"),
  "GET currentchangetoken": (call) => ok(webToken(call), "SP.ChangeToken"),
  "GET regionalsettings": (call) =>
    ok(
      shape(regionalSettings(), call.options, { TimeZone: timeZone }),
      "SP.ApiData.RegionalSettingss/@Element",
    ),
  "GET regionalsettings/timezone": () => ok(timeZone(), "SP.ApiData.TimeZones/@Element"),
};

function webToken(call: Call): Value {
  return complex("SP.ChangeToken", {
    StringValue: currentToken(call.state, 2, call.state.web?.id ?? "", call.clock.stamp()),
  });
}

function webEntity(call: Call): Entity {
  const { web } = call.state;
  const created = web?.created ?? call.clock.stamp();
  return {
    kind: "entity",
    type: "SP.Web",
    editLink: "Web",
    navigation: [
      "Lists",
      "CurrentUser",
      "SiteUsers",
      "RegionalSettings",
      "RootFolder",
      "RecycleBin",
    ],
    props: {
      AllowRssFeeds: true,
      AlternateCssUrl: "",
      AppInstanceId: "00000000-0000-0000-0000-000000000000",
      Configuration: 0,
      Created: created,
      CurrentChangeToken: webToken(call),
      CustomMasterUrl: `${call.webPath}/_catalogs/masterpage/seattle.master`,
      Description: "",
      DesignPackageId: "00000000-0000-0000-0000-000000000000",
      EnableMinimalDownload: false,
      FooterEnabled: false,
      HeaderEmphasis: 0,
      Id: web?.id ?? "",
      IsMultilingual: false,
      Language: 1031,
      LastItemModifiedDate: call.clock.stamp(),
      LastItemUserModifiedDate: call.clock.stamp(),
      NoCrawl: false,
      QuickLaunchEnabled: true,
      RecycleBinEnabled: true,
      ResourcePath: complex("SP.ResourcePath", { DecodedUrl: webUrl(call) }),
      ServerRelativeUrl: call.webPath,
      SiteLogoUrl: null,
      SyndicationEnabled: true,
      Title: web?.title ?? "",
      TreeViewEnabled: false,
      UIVersion: 15,
      Url: webUrl(call),
      WebTemplate: "GROUP",
      WelcomePage: "SitePages/Home.aspx",
    },
  };
}

function expandable(call: Call): { readonly [name: string]: () => Value } {
  return {
    RegionalSettings: () => ({
      ...regionalSettings(),
      props: { ...regionalSettings().props, TimeZone: timeZone() },
    }),
    CurrentUser: () => userEntity(call.user),
    EffectiveBasePermissions: () => permissions(call.user),
    SiteUsers: () => collection([...call.state.users.values()].map(userEntity)),
    HasUniqueRoleAssignments: () => true,
  };
}

function regionalSettings(): Entity {
  return {
    kind: "entity",
    type: "SP.RegionalSettings",
    editLink: "Web/RegionalSettings",
    props: {
      AdjustHijriDays: 0,
      AlternateCalendarType: 0,
      AM: "",
      CalendarType: 1,
      Collation: 25,
      CollationLCID: 1031,
      DateFormat: 1,
      DateSeparator: ".",
      DecimalSeparator: ",",
      DigitGrouping: "3;0",
      FirstDayOfWeek: 1,
      FirstWeekOfYear: 2,
      IsEastAsia: false,
      IsRightToLeft: false,
      IsUIRightToLeft: false,
      ListSeparator: ";",
      LocaleId: 1031,
      NegativeSign: "-",
      NegNumberMode: 1,
      PM: "",
      PositiveSign: "",
      ShowWeeks: false,
      ThousandSeparator: ".",
      Time24: true,
      TimeMarkerPosition: 0,
      TimeSeparator: ":",
      WorkDayEndHour: 1020,
      WorkDays: 62,
      WorkDayStartHour: 480,
    },
  };
}

function timeZone(): Entity {
  return {
    kind: "entity",
    type: "SP.TimeZone",
    editLink: "Web/RegionalSettings/TimeZone",
    props: {
      Description: zone.description,
      Id: zone.id,
      Information: complex("SP.TimeZoneInformation", {
        Bias: zone.bias,
        DaylightBias: zone.daylightBias,
        StandardBias: 0,
      }),
    },
  };
}
