import Testing

@testable import HearsayIntake

@Suite("The tree of a page")
struct PageTreeTests {
  @Test(
    "follows the HTML standard in what a tag ends",
    arguments: [
      ("<p>One<p>Two", "p('One') p('Two')"),
      ("<p>One<div>Two</div>", "p('One') div('Two')"),
      ("<ul><li>One<li>Two<ul><li>Three</ul></ul>", "ul(li('One') li('Two' ul(li('Three'))))"),
      ("<dl><dt>One<dd>Two<dt>Three</dl>", "dl(dt('One') dd('Two') dt('Three'))"),
      ("<table><tr><td>One<td>Two<tr><td>Three</table>Four", "table(tr(td('One') td('Two')) tr(td('Three'))) 'Four'"),
      ("<td><table><tr><td>One</table>Two</td>", "td(table(tr(td('One'))) 'Two')"),
      ("<a href=x>One<a href=y>Two</a>", "a('One') a('Two')"),
      ("<h2>One<h3>Two</h3>", "h2('One') h3('Two')"),
      ("<head><title>One</title><p>Two", "head(title('One')) p('Two')"),
      ("<div><span>One</div>Two", "div(span('One')) 'Two'"),
      ("<p>One</div>Two</p>Three", "p('One' 'Two') 'Three'"),
      ("<b><p>One</b>Two</p>", "b(p('One' 'Two'))"),
      ("One<br>Two<img src=x>Three", "'One' br() 'Two' img() 'Three'"),
      ("</p></li>One", "'One'"),
      ("<body><p>One</body></html>Two", "body(p('One' 'Two'))"),
    ])
  func endings(markup: String, tree: String) { #expect(outline(markup) == tree) }

  @Test(
    "takes what is no markup for text, and comments for nothing",
    arguments: [
      ("1 < 2 & 3 <4", "'1 < 2 & 3 <4'"), ("One<!-- <p>Two -->Three", "'One' 'Three'"), ("One<!-->Two", "'One' 'Two'"),
      ("One<!doctype html>Two<?php x ?>Three", "'One' 'Two' 'Three'"), ("One</ >Two", "'One' 'Two'"), ("a<", "'a<'"),
    ])
  func text(markup: String, tree: String) { #expect(outline(markup) == tree) }

  @Test(
    "keeps what stands in scripts and titles as text, up to their own end tag",
    arguments: [
      ("<script>if (a<b) '</p>'</script>One", "script('if (a<b) '</p>'') 'One'"),
      ("<title>One <b> Two</title>Three", "title('One <b> Two') 'Three'"),
      ("<SCRIPT>One</Script >Two", "script('One') 'Two'"), ("<svg><p>One</p></svg>Two", "svg() 'Two'"),
      ("<script>One", "script('One')"), ("<title>One<p>Two", "title() 'One' p('Two')"),
    ])
  func raw(markup: String, tree: String) { #expect(outline(markup) == tree) }

  @Test(
    "finds an attribute's value however it is written",
    arguments: [
      "<p class=\"lead big\">", "<p CLASS='lead big'>", "<p id=x class = \"lead big\" >",
      "<p class='lead big' class=second>",
      "<p\nclass='lead&#32;big'/>",
    ])
  func attributes(markup: String) {
    var builder = TreeBuilder(Array(markup.utf8))
    let tree = builder.build()
    #expect(tree.text(.class, of: 1) == "lead big")
  }

  @Test("counts elements beyond the deepest as that deep, and their end tags with them")
  func depth() {
    var limits = PageLimits()
    limits.depth = 2
    #expect(
      outline("<div><div><div><p>One</p></div></div>Two</div>", limits: limits) == "div(div(div() p() 'One') 'Two')")
  }

  @Test("has every node behind its parent and inside it")
  func nesting() {
    var builder = TreeBuilder(Array(InventedPage().text.utf8))
    let tree = builder.build()
    for index in tree.nodes.indices.dropFirst() {
      let parent = Int(tree.nodes[index].parent)
      #expect(parent < index && tree.nodes[index].end <= tree.nodes[parent].end)
    }
  }
}
