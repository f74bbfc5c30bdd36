// Stands in the head, before anything is drawn, so that the page never shows in the wrong colours first.
(() => {
  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch {
    // Storage may be forbidden: the system's colours stay.
  }
})();
