import HearsayModel

/// What a report route gives: the value for the envelope, and what it was made from.
struct Report: Sendable {
  /// The report, or the items of a list.
  let data: JSON
  /// Where the next page begins; `nil` where there is none, or where the report has no pages.
  var next: Cursor?
  /// What it was made from.
  let scope: Scope

  init(_ data: JSON, scope: Scope, next: Cursor? = nil) {
    self.data = data
    self.scope = scope
    self.next = next
  }

  /// A page of a list. The caller has asked for one more than `limit`: so it is known whether there is a next page.
  init(page items: [JSON], limit: Int, offset: Int, scope: Scope) {
    data = .array(Array(items.prefix(limit)))
    self.scope = scope
    let end = offset + limit
    next = items.count > limit && end <= Cursor.farthest ? Cursor(offset: end) : nil
  }
}
