"""Uses the newsroom as a reader would, in Chromium: look.py URL FOLDER. Prints what is wrong and ends with status 1 where anything is."""

import os
import re
import sys
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

BASE, SHOTS = sys.argv[1].rstrip("/"), sys.argv[2]
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
# 320 is the width at which WCAG 2.2 (1.4.10) asks for text without sideways scrolling.
WIDTHS = {"phone": 390, "tablet": 820, "desk": 1440}
REFLOW = 320
faults = []


def check(truth, words):
    if not truth:
        faults.append(words)
        print(f"FAULT {words}")


class Browser:
    """A browser whose every request and complaint is looked at."""

    def __init__(self, playwright):
        self.chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])

    def page(self, **options):
        page = self.chromium.new_context(**options).new_page()
        page.on("request", self.outside)
        page.on("pageerror", lambda error: check(False, f"{page.url}: {error}"))
        page.on("console", lambda line: self.complaint(page, line))
        return page

    def outside(self, request):
        check(urlsplit(request.url).netloc == urlsplit(BASE).netloc, f"a request outside: {request.url}")

    def complaint(self, page, line):
        # The status of a page that is meant to be missing is told on the console too.
        if line.type in ("error", "warning") and "Failed to load resource" not in line.text:
            check(False, f"{page.url}: the browser says: {line.text}")


def first(page, selector):
    return page.locator(selector).first


def pages(page):
    """One address of each page, found as a reader finds them."""
    page.goto(BASE + "/sagas")
    sagas = page.locator(".saga-line h2 a").evaluate_all("all => all.map(a => a.getAttribute('href'))")
    check(sagas, "/sagas lists no saga")
    # The saga that tells most, for the pictures.
    sizes = {saga: len(page.request.get(BASE + saga).text()) for saga in sagas if "undated" not in saga}
    saga = max(sizes, key=sizes.get)
    page.goto(BASE + saga)
    article = first(page, ".claim .says a").get_attribute("href").split("#")[0]
    player = first(page, "h1 a").get_attribute("href")
    links = page.locator("a").evaluate_all("all => all.map(a => a.getAttribute('href'))")
    club = next(link for link in links if re.match("/clubs/.", link))
    page.goto(BASE + "/sources")
    source = first(page, ".index a").get_attribute("href")
    return {
        "today": "/", "sagas": "/sagas", "saga": saga, "article": article, "clubs": "/clubs", "club": club,
        "players": "/players", "player": player, "sources": "/sources", "source": source,
        "search": "/search?q=talks", "claims": "/search?kind=talks", "conflicts": "/conflicts", "about": "/about",
        "missing": "/no-such-page", "unreadable": "/?day=yesterday",
    }


def headers(page, addresses):
    for name, address in addresses.items():
        policy = page.request.get(BASE + address).headers.get("content-security-policy", "")
        check("default-src 'none'" in policy, f"{name}: no strict content security policy: {policy}")
        check("unsafe" not in policy, f"{name}: the policy allows what is unsafe: {policy}")


def read(browser, addresses, **options):
    """From the front page over a filter and a saga to the words of a claim."""
    page = browser.page(**options)
    page.goto(BASE + "/")
    check(page.locator(".story").count() > 0, "today has no story")
    page.locator(".filters summary").click()
    page.select_option("select[name=stage]", "talks")
    page.locator(".filter-form button").click()
    check("stage=talks" in page.url, "the filter is not in the address")
    check(page.locator(".filters[open]").count() == 1, "a filter that holds is not shown")

    page.goto(BASE + "/")
    name = first(page, ".story h3 a").inner_text()
    first(page, ".story h3 a").click()
    check(first(page, "h1").inner_text() == name, "a story does not lead to its saga")

    page.goto(BASE + addresses["saga"])
    check(page.locator("svg.chart:visible").count() == 1, "a saga shows one drawing at a width")
    link = first(page, ".claim .says a")
    words = link.inner_text()
    link.click()
    check("#claim-" in page.url and page.locator(".record:target").count() == 1, "a claim does not lead to its record")
    number = page.locator(".record:target .number").inner_text()
    button = first(page, f"button[popovertarget=note-{number}]")
    button.click()
    check(page.locator(f"#note-{number}").is_visible(), f"the record of “{words}” does not open")
    page.keyboard.press("Escape")
    check(not page.locator(f"#note-{number}").is_visible(), "an open record does not close")

    page.goto(BASE + addresses["saga"])
    back = page.locator(".stepper a[rel=prev]")
    if back.count():
        back.first.click()
        check("as-of=" in page.url and page.locator(".as-of").count() == 1, "a step back is not told")
    page.fill("#as-of", "2001-01-01")
    page.locator(".stepper form button").click()
    check("as-of=2001-01-01" in page.url, "the day of the form is not in the address")
    check(page.locator("h1").count() == 1, "a day before the saga has no page")

    page.goto(BASE + "/")
    surname = name.split()[-1]
    page.fill("#quick-q", surname)
    page.locator(".quick button").click()
    check("q=" in page.url and surname in page.locator("main").inner_text(), "the search does not find a player")
    check(page.locator("main mark").count() > 0, "the words that were sought are not marked")
    page.context.close()


def colours(browser):
    """Dark and light by the system and by the switch, which is remembered and takes hold before anything is drawn."""
    page = browser.page(color_scheme="dark")
    page.goto(BASE + "/")

    def paper():
        channels = page.evaluate("getComputedStyle(document.body).backgroundColor.match(/[0-9.]+/g).map(Number)")
        return sum(channels[:3]) / 3

    check(paper() < 60, "a dark system gets a light page")
    page.locator("#theme-switch").click()
    check(paper() > 200, "the switch does not turn dark to light")
    page.add_init_script(
        "new MutationObserver(() => { if (document.body && !window.seen) window.seen = document.documentElement.dataset.theme || 'none' })"
        ".observe(document, {childList: true, subtree: true})")
    page.reload()
    check(paper() > 200, "the choice is forgotten")
    check(page.evaluate("window.seen") == "light", "the page is drawn before its colours are known")
    page.context.close()


def keyboard(browser):
    page = browser.page()
    page.goto(BASE + "/")
    page.keyboard.press("Tab")
    check(page.evaluate("document.activeElement.className") == "skip", "the first key does not reach the skip link")
    page.keyboard.press("Enter")
    check(page.evaluate("document.activeElement.id") == "main", "the skip link does not lead to the news")
    for _ in range(12):
        page.keyboard.press("Tab")
        width = page.evaluate("parseFloat(getComputedStyle(document.activeElement).outlineWidth)")
        check(width >= 2, "a place in focus cannot be seen: " + page.evaluate("document.activeElement.outerHTML.slice(0, 80)"))
    page.context.close()


def without_scripts(browser, addresses):
    read(browser, addresses, java_script_enabled=False)
    page = browser.page(java_script_enabled=False)
    page.goto(BASE + "/")
    check(not page.locator("#theme-switch").is_visible(), "a switch is shown that does nothing")
    page.context.close()


def access(browser, addresses):
    axe = Axe()
    for scheme in ("light", "dark"):
        for width in (WIDTHS["phone"], WIDTHS["desk"]):
            # axe is put into the page as a script, which the policy of the page rightly forbids.
            page = browser.page(viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
            for name, address in addresses.items():
                page.goto(BASE + address)
                for violation in axe.run(page).response["violations"]:
                    places = [node["target"] for node in violation["nodes"]][:3]
                    words = f"{name} at {width} in {scheme}: {violation['id']} ({violation['impact']}): {places}"
                    check(violation["impact"] not in ("serious", "critical"), words)
            page.context.close()


def pictures(browser, addresses):
    os.makedirs(SHOTS, exist_ok=True)
    for scheme in ("light", "dark"):
        for size, width in WIDTHS.items():
            page = browser.page(viewport={"width": width, "height": 900}, color_scheme=scheme)
            for name, address in addresses.items():
                page.goto(BASE + address)
                fits(page, name, width)
                page.screenshot(path=f"{SHOTS}/{name}-{size}-{scheme}.png", full_page=True)
            page.context.close()
    page = browser.page(viewport={"width": REFLOW, "height": 800})
    for name, address in addresses.items():
        page.goto(BASE + address)
        fits(page, name, REFLOW)
    page.context.close()


def fits(page, name, width):
    over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    check(over <= 0, f"{name} is {over} pixels too wide for {width}")


with sync_playwright() as playwright:
    browser = Browser(playwright)
    start = browser.page()
    addresses = pages(start)
    headers(start, addresses)
    read(browser, addresses)
    read(browser, addresses, viewport={"width": WIDTHS["phone"], "height": 800}, has_touch=True)
    colours(browser)
    keyboard(browser)
    without_scripts(browser, addresses)
    access(browser, addresses)
    pictures(browser, addresses)
    browser.chromium.close()
print(f"{len(faults)} faults; screenshots in {SHOTS}")
sys.exit(1 if faults else 0)
