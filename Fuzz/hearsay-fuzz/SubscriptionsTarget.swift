@testable import HearsayIntake

/// A list that was read is the same after it was written and read again.
@Sendable
func fuzzSubscriptions(_ bytes: [UInt8]) {
  guard let (list, _) = try? SubscriptionList.read(bytes) else { return }
  guard let (again, problems) = try? SubscriptionList.read(Array(list.opml.utf8)) else {
    preconditionFailure("what was written cannot be read")
  }
  precondition(problems.isEmpty, "what was written is malformed")
  precondition(
    again.subscriptions.map(\.address).sorted() == list.subscriptions.map(\.address).sorted(), "feeds differ")
}
