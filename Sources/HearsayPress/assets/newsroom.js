// The pages work without this. It adds a switch for dark and light, marks that light up with their records, and a quiet line when news came in.
const root = document.documentElement;

const themeSwitch = document.getElementById("theme-switch");
if (themeSwitch) {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
  const show = () => {
    themeSwitch.textContent = isDark() ? "Light" : "Dark";
    themeSwitch.setAttribute("aria-label", isDark() ? "Show in light colours" : "Show in dark colours");
  };
  themeSwitch.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    try {
      localStorage.setItem("theme", root.dataset.theme);
    } catch {
      // The choice then holds for this page only.
    }
    show();
  });
  system.addEventListener("change", show);
  show();
  themeSwitch.hidden = false;
}

const light = (claim, on) => {
  for (const part of document.querySelectorAll(`[data-claims~="${CSS.escape(claim)}"]`)) part.classList.toggle("lit", on);
};
for (const part of document.querySelectorAll("[data-claims]")) {
  const claims = part.dataset.claims.split(" ");
  part.addEventListener("pointerenter", () => claims.forEach((claim) => light(claim, true)));
  part.addEventListener("pointerleave", () => claims.forEach((claim) => light(claim, false)));
}

const note = document.getElementById("live-note");
const feed = document.body.dataset.live;
if (note && feed && "EventSource" in window) {
  const events = new EventSource(feed);
  let added = 0;
  events.addEventListener("article", () => {
    added += 1;
    note.textContent = added === 1 ? "A new article has come in. " : `${added} new articles have come in. `;
    const again = document.createElement("a");
    again.href = location.href;
    again.textContent = "Show this page anew";
    note.append(again);
    note.hidden = false;
  });
  addEventListener("pagehide", () => events.close());
}
