extension MarkupReader {
  /// Reads `<name attribute="value" …>`.
  mutating func readStart() {
    let start = offset
    let written = word(from: offset + 1)
    offset = written.endIndex
    let name = names.index(of: written, in: &tree.names)
    let firstAttribute = tree.attributes.count
    let (isEmpty, bindings) = readAttributes(of: name, at: start)
    let (vocabulary, isDeclared) = scope.vocabulary(of: tree.names[Int(name)], at: name)
    if !isDeclared { note(.undeclaredPrefix(tree.names[Int(name)].prefix), at: start) }
    if vocabulary == .core { closeForgotten(before: name, at: start) }
    guard open.count < MarkupLimits.depth, tooDeep == 0 else {
      if tooDeep == 0 { note(.tooDeep, at: start) }
      if !isEmpty { tooDeep += 1 }
      tree.attributes.removeSubrange(firstAttribute...)
      scope.drop(bindings)
      return
    }
    if open.isEmpty, !tree.roots.isEmpty { note(.goesOn, at: start) }
    let node = add(
      MarkupTree.Node(
        name: name, vocabulary: vocabulary, start: Int32(firstAttribute), end: Int32(tree.attributes.count),
        offset: Int32(start)))
    if open.isEmpty { tree.roots.append(node) }
    if isEmpty {
      scope.drop(bindings)
    } else {
      open.append(OpenElement(node: node, name: name, lastChild: -1, bindings: bindings))
      countOpen(name)
    }
  }

  private mutating func countOpen(_ name: Int32) {
    let folded = Int(tree.names[Int(name)].folded)
    while openCounts.count <= folded { openCounts.append(0) }
    openCounts[folded] += 1
  }

  /// An item never stands in an item: where one begins, an open one was never closed.
  private mutating func closeForgotten(before name: Int32, at place: Int) {
    let local = tree.names[Int(name)].local
    guard local == "item" || local == "entry",
      let index = open.lastIndex(where: {
        tree.nodes[Int($0.node)].vocabulary == .core && tree.names[Int($0.name)].local == local
      })
    else { return }
    while open.count > index { close(isForgotten: true, at: place) }
    tooDeep = 0
  }

  /// Reads `</name>`.
  mutating func readEnd() {
    let start = offset
    let written = word(from: offset + 2)
    offset = written.endIndex
    while offset < bytes.count, bytes[offset] != UInt8(ascii: ">"), bytes[offset] != UInt8(ascii: "<") { offset += 1 }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: ">") {
      offset += 1
    } else {
      note(.endsInside("a tag"), at: start)
    }
    if tooDeep > 0 {
      tooDeep -= 1
      return
    }
    let name = names.index(of: written, in: &tree.names)
    guard let index = openElement(named: name) else {
      note(.strayEnd(String(decoding: written, as: UTF8.self)), at: start)
      return
    }
    while open.count > index + 1 { close(isForgotten: true, at: start) }
    close(isForgotten: false, at: start)
  }

  /// The innermost open element of that name, whatever the case of its letters.
  private func openElement(named name: Int32) -> Int? {
    let folded = tree.names[Int(name)].folded
    // Looked up before it is looked for, so that a million ends of what was never opened cost no search each.
    guard folded < openCounts.count, openCounts[Int(folded)] > 0 else { return nil }
    return open.lastIndex { tree.names[Int($0.name)].folded == folded }
  }

  /// Closes the innermost element.
  private mutating func close(isForgotten: Bool, at place: Int) {
    guard let element = open.popLast() else { return }
    if isForgotten { note(.unclosed(name(element.name)), at: place) }
    openCounts[Int(tree.names[Int(element.name)].folded)] -= 1
    scope.drop(element.bindings)
  }

  /// The name that begins at `start`.
  func word(from start: Int) -> ArraySlice<UInt8> {
    var end = min(start, bytes.count)
    while end < bytes.count, NameTable.canStand(bytes[end]) { end += 1 }
    return bytes[min(start, end)..<end]
  }
}
