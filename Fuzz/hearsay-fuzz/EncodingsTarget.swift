@testable import HearsayIntake

/// Any bytes decode to well-formed UTF-8, whatever they are said to be: the first byte chooses what is said.
@Sendable
func fuzzEncodings(_ bytes: [UInt8]) {
  let labels = [
    nil, "utf-8", "utf-16", "gb18030", "shift_jis", "iso-2022-jp", "big5", "euc-kr", "euc-jp", "windows-1255", "utf-7",
    "iso-2022-kr", "koi8-u", "utf-32le", "cp037", "nonsense",
  ]
  let choice = Int(bytes.first ?? 0)
  let type = labels[choice % labels.count].map { ContentType("text/html; charset=\($0)") }
  let markup: [Markup] = [.xml, .html, .none]
  let body = Array(bytes.dropFirst())
  let decoded = TextDecoding.decode(body, contentType: type, markup: markup[choice / labels.count % markup.count])
  precondition(String(validating: decoded.bytes, as: UTF8.self) != nil, "no UTF-8")
  precondition(decoded.replaced >= 0, "a count below zero")
  if let encoding = type?.charset.flatMap(Encoding.init(label:)) {
    precondition(String(validating: encoding.decoded(body).bytes, as: UTF8.self) != nil, "no UTF-8 by the label")
  }
}
