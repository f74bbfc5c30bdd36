extension WebAddress {
  /// Whether the address may be shown and followed: it is relative, or of a scheme that only names something to fetch or
  /// to write to. `javascript:` and `data:` are not among them.
  var isHarmless: Bool { scheme.map(Self.harmless.contains) ?? true }

  /// The schemes that feeds use for what can be looked at or written to.
  private static let harmless: Set<String> = [
    "http", "https", "ftp", "ftps", "sftp", "mailto", "tel", "feed", "gopher", "git", "imap", "irc", "ircs", "magnet",
    "mms", "news", "nntp", "rsync", "rtsp", "sip", "sips", "ssh", "svn", "telnet", "urn", "tag", "xmpp", "itms", "file",
  ]
}
