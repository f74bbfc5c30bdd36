/// The way from what was asked for to where it is.
struct RedirectTrail {
  /// Where the way has led to.
  private(set) var address: FetchAddress
  private var hops: [FetchAddress] = []
  private var isMoved = true
  private let limit: Int

  init(start: FetchAddress, limit: Int) {
    address = start
    self.limit = limit
  }

  /// Takes the next step where the answer is a redirect; `false` where it is none.
  mutating func follow(_ answer: Answer) throws(FetchFault.Reason) -> Bool {
    guard [301, 302, 303, 307, 308].contains(answer.status) else { return false }
    guard let words = answer.fields["location"] else { throw .redirect(to: nil, nil) }
    let next: FetchAddress
    do throws(FetchAddress.Fault) { next = try address.resolving(words) } catch {
      throw .redirect(to: words, error)
    }
    hops.append(address)
    guard !hops.contains(next) else { throw .loop }
    guard hops.count <= limit else { throw .tooManyRedirects(limit: limit) }
    isMoved = isMoved && (answer.status == 301 || answer.status == 308)
    address = next
    return true
  }

  /// What was found at the end of the way.
  func response(_ answer: Answer, to request: FetchRequest) throws(FetchFault.Reason) -> FetchResponse {
    let isNotModified = answer.status == 304 && request.validators != Validators()
    guard isNotModified || (200..<300).contains(answer.status) else { throw .status(answer.status) }
    let old = isNotModified ? request.validators : Validators()
    return FetchResponse(
      address: address, hops: hops, isMoved: isMoved && !hops.isEmpty, contentType: answer.fields["content-type"],
      validators: Validators(
        etag: answer.fields["etag"] ?? old.etag, lastModified: answer.fields["last-modified"] ?? old.lastModified),
      content: isNotModified ? .notModified : .bytes(answer.body))
  }
}
