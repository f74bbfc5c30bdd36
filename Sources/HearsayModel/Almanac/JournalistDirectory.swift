/// A journalist as the almanac knows him.
public struct KnownJournalist: Hashable, Sendable {
  /// His id: `journalist:david-ornstein`.
  public var ref: String
  /// His usual name.
  public var name: String
  /// Other names and handles, without `@`.
  public var aliases: [String]
  /// The refs of the outlets that he writes or wrote for, the latest first.
  public var outlets: [String]

  /// A journalist.
  public init(ref: String, name: String, aliases: [String] = [], outlets: [String] = []) {
    self.ref = ref
    self.name = name
    self.aliases = aliases
    self.outlets = outlets
  }
}

/// The journalists by name and ref.
public struct JournalistDirectory: Sendable {
  private var byRef: [String: KnownJournalist] = [:]
  private let names: NameIndex

  /// A directory of journalists.
  public init(_ journalists: [KnownJournalist] = []) {
    for journalist in journalists { byRef[journalist.ref] = journalist }
    names = NameIndex(journalists.map { ($0.ref, [$0.name] + $0.aliases) })
  }

  /// The journalist with a ref.
  public subscript(ref: String) -> KnownJournalist? { byRef[ref] }

  /// All journalists, in no order.
  public var all: some Collection<KnownJournalist> { byRef.values }

  /// The ref of the journalist with a name or handle.
  public func ref(named name: String) -> String? { names[name] }
}

extension Almanac {
  /// The ref of the journalist with a name or handle; `nil` where unknown or where several share it.
  public func journalistRef(named name: String) -> String? { journalists.ref(named: name) }

  /// The refs of the outlets that a journalist writes or wrote for, the latest first; none where unknown.
  public func outlets(ofJournalist ref: String) -> [String] { journalists[ref]?.outlets ?? [] }

  /// Whether a journalist is known to write or to have written for an outlet.
  public func isJournalist(_ journalist: String, of outlet: String) -> Bool {
    outlets(ofJournalist: journalist).contains(outlet)
  }
}
