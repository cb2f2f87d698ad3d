/** Domains where anybody gets an address, so that sharing one says nothing. */
export const FREE_MAIL: ReadonlySet<string> = new Set([
  "gmail.com", "googlemail.com", "hotmail.com", "hotmail.no", "hotmail.de", "hotmail.nl", "hotmail.co.uk", "outlook.com", "outlook.no", "outlook.de",
  "live.com", "live.no", "live.nl", "msn.com", "yahoo.com", "yahoo.no", "yahoo.de", "yahoo.co.uk", "ymail.com", "icloud.com", "me.com", "mac.com",
  "online.no", "broadpark.no", "getmail.no", "frisurf.no", "start.no", "lyse.net", "altibox.no", "ebnett.no", "c2i.net", "telia.com",
  "gmx.de", "gmx.net", "gmx.at", "web.de", "t-online.de", "freenet.de", "arcor.de", "posteo.de", "mail.de",
  "ziggo.nl", "kpnmail.nl", "planet.nl", "xs4all.nl", "home.nl", "hetnet.nl", "upcmail.nl", "casema.nl", "zonnet.nl",
  "aol.com", "protonmail.com", "proton.me", "btinternet.com", "sky.com", "virginmedia.com", "comcast.net", "verizon.net", "example.com", "example.org",
]);
