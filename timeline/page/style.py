"""The look of what the page draws itself, in Streamlit's light and dark theme; the only place with CSS."""

from __future__ import annotations

from string import Template

_LIGHT = {"page": "#ffffff", "ink": "#1f2937", "muted": "#5b6472", "line": "#d8dde5", "soft": "#f4f6fa", "date": "#fde9a9", "date_line": "#b7791f",
          "sentence": "#eaf1fc", "open": "#b42318", "accent": "#2159ab", "fill": "#2159ab", "warn": "#fff7e0", "warn_line": "#d99a1c"}  # fmt: skip
_DARK = {"page": "#0e1117", "ink": "#e5e7eb", "muted": "#a3abb8", "line": "#3a3f4a", "soft": "#1a1d24", "date": "#5c4508", "date_line": "#e8b84a",
         "sentence": "#1b2a44", "open": "#ff9d8f", "accent": "#7fb0f0", "fill": "#2f6fcb", "warn": "#33290f", "warn_line": "#d99a1c"}  # fmt: skip

_SHEET = Template("""<style>
.stMainBlockContainer { padding: 1.1rem 2.25rem 3rem 2.25rem; max-width: 1800px; }
.stAppHeader { background: transparent; }
.stAppHeader, .stAppHeader div { pointer-events: none !important; } /* it lies over the page's own buttons */
.stAppHeader button, .stAppHeader button div { pointer-events: auto !important; }
[data-testid="stStatusWidget"] { position: fixed; right: 1rem; bottom: .75rem; background: $page; border: 1px solid $line; border-radius: .5rem; padding: .15rem .5rem; } /* its "Stop" would lie over Share */
.tl-name, .tl-line, .tl-card h3 { text-wrap: balance; }
.stSidebar [data-testid="stSidebarHeader"] { height: 2.25rem; margin-bottom: 0; padding-top: .5rem; }
.stSidebar [data-testid="stSidebarUserContent"] { padding-top: 0; }
.tl-name { font-size: 1.6rem; font-weight: 700; line-height: 1.2; letter-spacing: -.01em; margin: 0; padding: 0; }
.tl-line { color: $muted; margin: .1rem 0 0; line-height: 1.35; }
.tl-side { font-size: 1.02rem; font-weight: 650; margin: 0; padding: 0; line-height: 1.3; }
.tl-side small { color: $muted; font-weight: 500; }
.tl-area { font-size: 1.15rem; font-weight: 650; margin: 0; padding: 0; }
.tl-gap { padding-top: .6rem; }
.tl-summary { color: $muted; }
.tl-summary b { color: $ink; font-weight: 650; }
.tl-note { color: $muted; font-size: .875rem; line-height: 1.4; }
.tl-article { font-weight: 600; font-size: .93rem; line-height: 1.35; overflow-wrap: anywhere; }
.tl-ask { line-height: 1.45; }
.tl-empty { color: $muted; border: 1px dashed $line; border-radius: .6rem; padding: 2.5rem 1rem; text-align: center; }
.tl-invite { color: $muted; line-height: 1.5; }
.tl-invite b { color: $ink; }
.tl-card { overflow-wrap: anywhere; }
.tl-when { font-size: .95rem; font-weight: 600; color: $accent; }
.tl-title { font-size: 1.1rem; font-weight: 650; line-height: 1.3; margin: .1rem 0 .5rem; }
.tl-chips { display: flex; flex-wrap: wrap; gap: .3rem; }
.tl-chip { border: 1.5px solid; border-radius: 999px; padding: .02rem .55rem; font-size: .84rem; line-height: 1.5; }
.tl-quote { margin: .75rem 0; padding: 0 0 0 .75rem; border-left: 3px solid $line; color: $muted; font-size: .93rem; line-height: 1.55;
  white-space: pre-line; max-height: 19rem; overflow-y: auto; }
.tl-quote .tl-sentence { color: $ink; }
.tl-h { font-size: .95rem; font-weight: 650; margin: .9rem 0 .2rem; padding: 0; }
.tl-how { margin: 0 0 .5rem; font-size: .93rem; line-height: 1.45; }
.tl-parts { margin: 0 0 .6rem !important; padding: 0 !important; list-style: none; font-size: .875rem; line-height: 1.4; }
.tl-parts li { margin: 0 0 .25rem !important; padding: 0 !important; font-size: .875rem; }
.tl-parts span { color: $muted; }
.tl-hints { background: $soft; border-radius: .6rem; padding: .6rem .9rem; font-size: .93rem; line-height: 1.5; }
.stMainBlockContainer:not(:has(.st-key-timeline, .st-key-list, .tl-empty)) [data-testid="stElementContainer"]:has(.tl-hints) { display: none; } /* they tell of marks */
.st-key-panes:has(.tl-slide) .tl-card { display: none; } /* the slide tells it */
.tl-saved { color: $muted; font-size: .84rem; white-space: nowrap; }
.tl-not-saved { color: $open; font-weight: 600; white-space: normal; }
.tl-tags { display: flex; flex-wrap: wrap; gap: .15rem .5rem; margin-top: .35rem; font-size: .84rem; color: $accent; }
.tl-said { margin-top: .5rem; padding: .35rem .6rem; border-radius: .4rem; background: $soft; font-size: .9rem; white-space: pre-line; }
.tl-telling { font-size: .9rem; line-height: 1.45; border-left: 3px solid $line; padding-left: .6rem; overflow-wrap: anywhere; }
.tl-telling span { color: $muted; }
.tl-clash { font-size: .9rem; line-height: 1.45; background: $warn; border: 1px solid $warn_line; border-radius: .4rem; padding: .35rem .6rem; margin-bottom: .3rem; overflow-wrap: anywhere; }
.tl-facts { display: grid; padding: 0 !important; grid-template-columns: max-content 1fr; gap: .2rem .75rem; margin: .5rem 0 0 !important; font-size: .875rem; line-height: 1.4; }
.tl-facts dt { margin: 0 !important; padding: 0 !important; color: $muted; font-weight: 400; }
.tl-facts dd span { white-space: nowrap; }
.tl-facts dd { margin: 0 !important; padding: 0 !important; }
.tl-facts code { background: $soft; color: $ink; padding: .05rem .3rem; border-radius: .3rem; font-size: .84rem; overflow-wrap: anywhere; }
.tl-bar { display: inline-block; width: 4.5rem; height: .4rem; border-radius: 1rem; background: $line; overflow: hidden; vertical-align: .1rem; }
.tl-slide { max-width: 46rem; margin: 0 auto; padding: clamp(1rem, 4vw, 3rem) clamp(.25rem, 2vw, 2rem); overflow-wrap: anywhere; }
.tl-slide-when { font-size: 1.25rem; font-weight: 600; color: $muted; margin: 0 0 .35rem; }
.tl-slide h2 { font-size: clamp(1.5rem, 3vw, 2.15rem); line-height: 1.2; padding: 0; margin: 0 0 .6rem; }
.tl-slide blockquote { font: italic clamp(1.05rem, 1.8vw, 1.3rem)/1.55 Georgia, "Liberation Serif", serif; margin: 1.25rem 0; padding-left: 1rem; border-left: 3px solid $line; }
.tl-slide-rail { height: 3px; background: $line; margin: 1.75rem 0 .5rem; }
.tl-slide-rail i { display: block; height: 100%; background: $accent; }
.tl-gap span:first-child { display: inline-block; min-width: 10.5rem; }
.tl-gap .tl-bar { width: min(16rem, 30vw); }
.tl-bar i { display: block; height: 100%; background: $accent; }
.tl-origin { margin-top: .9rem; padding-top: .6rem; border-top: 1px solid $line; font-size: .875rem; line-height: 1.4; font-weight: 600; }
.tl-origin span { color: $muted; font-weight: 400; }
.tl-sentence { background: $sentence; border-radius: .15rem; padding: .08rem 0; }
.tl-date { background: $date; border-bottom: 2px solid $date_line; color: $ink; padding: .08rem 0; }
.tl-date { font-weight: 600; }
.tl-actor { border-bottom: 2px solid; }
.tl-legend { display: flex; flex-wrap: wrap; gap: .35rem 1.1rem; font-size: .875rem; margin-bottom: .35rem; }
.tl-dot { display: inline-block; width: .7rem; height: .7rem; border-radius: 50%; margin-right: .35rem; vertical-align: -.05rem; }
[class*="st-key-asking-"] { background: $warn; border-left: 4px solid $warn_line; border-radius: .5rem; padding: .8rem 1rem; }
[class*="st-key-asking-"] .stTextInput { max-width: 20rem; }
.st-key-actor-list .stButtonGroup > div { max-height: 15.5rem; overflow-y: auto; }
.st-key-adding-area .stButtonGroup > div:has(> [data-variant="segmented_control"]), .st-key-drawer .stButtonGroup > div:has(> [data-variant="segmented_control"]) { flex-wrap: nowrap; }
.st-key-drawer .stButtonGroup [data-variant="segmented_control"] { padding: .25rem .45rem; min-width: 0; white-space: nowrap; } /* in one line, in German too */
.tl-doubts { margin: 0; padding-left: 1.2rem; font-size: .9rem; overflow-wrap: anywhere; }
.st-key-article-list { padding: 3px; margin: -3px; max-height: 17rem; overflow-y: auto; }
.st-key-article-list [class*="st-key-article-"] [data-testid="stLayoutWrapper"] > div { row-gap: 0; }
.st-key-chart-width, .st-key-page-width, .st-key-page-language, .st-key-views-width, .st-key-announcer { height: 0 !important; min-height: 0 !important; margin-bottom: -1rem; overflow: hidden; }
button[data-selected="true"] p { color: $accent; } /* Streamlit's own colours fall short of 4.5:1 on these, in the dark theme */
[data-testid^="stBaseButton-primary"], .stMultiSelect :has(> span[title]) { background-color: $fill !important; }
.st-key-gaps button > div, .st-key-conflicts button > div, .st-key-tray button > div { justify-content: flex-start; text-align: left; }
.st-key-steps { flex-wrap: nowrap; gap: .5rem; }
.st-key-steps button { padding-left: .6rem; padding-right: .6rem; }
.st-key-let-go button { padding: 0; }
.st-key-let-go { margin-left: auto; }
.st-key-undo kbd, .st-key-redo kbd, .st-key-judge kbd { display: none; }
.st-key-undo button, .st-key-redo button { padding: 0 .7rem; }
.st-key-undo button span, .st-key-redo button span { gap: 0; margin: 0; } /* else the room for the hidden words puts the arrow out of the middle */
.st-key-judge { flex-wrap: wrap; align-items: center; gap: .45rem; }
.st-key-judge button { padding: .2rem .5rem; min-height: 2.4rem; }
.st-key-project { row-gap: 0; margin-top: .1rem; min-height: 1.6rem; }
.st-key-project button { padding: 0; min-height: 1.6rem; }
.st-key-undo button p, .st-key-redo button p, .st-key-let-go button p, [class*="st-key-remove-"] button p { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.tl-changes { margin: 0 !important; padding-left: 1.1rem !important; font-size: .9rem; line-height: 1.5; max-height: 16rem; overflow-y: auto; overflow-wrap: anywhere; }
.tl-changes li { font-size: .9rem; }
.st-key-under-name, .st-key-under-name .st-key-project { row-gap: 0; }
[data-testid="stLayoutWrapper"]:has(> .st-key-project) { flex: none; width: auto !important; }
.st-key-under-name .st-key-project { width: auto !important; }
.st-key-under-name button { padding: 0; min-height: 1.6rem; }
.st-key-articles button { color: $muted; }
.st-key-under-name button:is(:hover, :active, :focus, [aria-expanded="true"]), .st-key-under-name button:is(:hover, :active, :focus, [aria-expanded="true"]) p { color: $accent !important; }
.st-key-bar { border-bottom: 1px solid $line; flex-wrap: nowrap !important; }
.st-key-head { padding-right: 1.5rem; }
.st-key-bar > :first-child { flex: none; }
.st-key-bar > .st-key-view { min-width: 0 !important; flex: 1 1 0 !important; width: auto !important; }
.st-key-bar .stButtonGroup { min-width: 0; width: 100%; }
.st-key-bar .stButtonGroup > div { flex-wrap: nowrap; overflow-x: auto; scrollbar-width: none; gap: 0; padding: 2px; margin: -2px; }
.st-key-bar .stButtonGroup button { border: 0; border-radius: 0; background: none; padding: .35rem .8rem; border-bottom: 3px solid transparent; white-space: nowrap; flex: none; }
.st-key-bar .stButtonGroup button[data-selected="true"] { border-bottom-color: $accent; }
.st-key-bar .stButtonGroup button:hover { border-bottom-color: $line; }
.st-key-chips { row-gap: .3rem; }
.st-key-chips button { min-height: 1.9rem; padding: .05rem .6rem; border-radius: 999px; font-size: .875rem; }
.st-key-chips-clear button { border-radius: .4rem; }
.st-key-panes { flex-wrap: nowrap !important; align-items: flex-start; }
[data-testid="stLayoutWrapper"]:has(> .st-key-content) { min-width: 0; flex: 1 1 0 !important; }
.st-key-content { min-width: 0; }
[data-testid="stLayoutWrapper"]:has(> .st-key-drawer) { $drawer flex: none; }
.st-key-drawer { padding: 0 1rem 1rem 0; border-right: 1px solid $line; }
.st-key-filters-close { display: none; }
[data-testid="stLayoutWrapper"]:has(> .st-key-details) { flex: none; }
@media (min-width: 801px) {
  [data-testid="stLayoutWrapper"]:has(> .st-key-details), [data-testid="stLayoutWrapper"]:has(> .st-key-drawer) { position: sticky; top: .75rem; }
  .st-key-details, .st-key-drawer { max-height: calc(100vh - 1.5rem); overflow-y: auto; }
}
@media (max-width: 1279px) {
  .stMainBlockContainer { padding-left: 1.25rem; padding-right: 1.25rem; }
  .st-key-panes { gap: 1rem; }
  [data-testid="stLayoutWrapper"]:has(> .st-key-details), .st-key-details { width: 300px !important; }
}
@media (min-width: 801px) and (max-width: 1279px) {
  [data-testid="stLayoutWrapper"]:has(> .st-key-drawer) { position: fixed; left: 0; top: 0; bottom: 0; z-index: 90; width: 330px !important; }
  .st-key-drawer { background: $soft; padding: 1rem; height: 100vh; max-height: 100vh; width: 330px !important; box-shadow: 4px 0 24px rgba(0, 0, 0, .2); }
  .st-key-filters-close { display: block; margin-left: auto; }
}
@media (max-width: 800px) {
  .stAppHeader { display: none; } /* its menu would lie over the text */
  .stMainBlockContainer { padding: 1rem 1rem 3rem; }
  .tl-name { font-size: 1.25rem; }
  .st-key-under-name { row-gap: 0; column-gap: .8rem; }
  .tl-saved { display: none; }
  .st-key-doing { gap: .4rem; }
  .st-key-doing button { padding: .25rem .6rem; }
  .st-key-head { padding-right: 0; }
  .st-key-top { gap: .6rem; }
  .tl-summary { margin-top: .35rem; }
  .st-key-panes { display: block !important; }
  .st-key-details { gap: .5rem; padding: .6rem 1rem; }
  [data-testid="stLayoutWrapper"]:has(> .st-key-details), .st-key-details { width: 100% !important; }
  [data-testid="stLayoutWrapper"]:has(> .st-key-details):not(:has(.tl-card)) { display: none; }
  .st-key-details:has(.tl-card) { position: fixed; left: 0; right: 0; bottom: 0; z-index: 100; width: 100% !important; max-height: 55vh; overflow-y: auto;
    background: $page; border-radius: 1rem 1rem 0 0; box-shadow: 0 -4px 24px rgba(0, 0, 0, .28); }
  .stMainBlockContainer:has(.tl-card) { padding-bottom: 58vh; }
  .st-key-drawer { position: fixed; inset: 0; z-index: 110; width: 100% !important; background: $soft; padding: 1rem; overflow-y: auto; border: 0; }
  .st-key-filters-close { display: flex; justify-content: flex-end; width: 100% !important; position: sticky; top: -1rem; z-index: 2; background: $soft; }
  .st-key-filters-close .stButton { text-align: right; }
  .st-key-judge { margin-top: .35rem; }
  .st-key-way button { padding: .25rem .2rem; min-width: 0; flex: 1 1 auto; white-space: nowrap; }
  .st-key-way button p { font-size: .78rem; }
}
@page { margin: 12mm; }
@media print {
  .stAppHeader, .st-key-doing, .st-key-bar, .st-key-chips, .st-key-drawer, .tl-c-bar, .st-key-steps, .st-key-judge, .st-key-under-name, .tl-hints { display: none !important; }
  .stMainBlockContainer { padding: 0; max-width: none; }
  .stApp, .stMain, .stAppViewContainer { position: static !important; overflow: visible !important; height: auto !important; }
  .st-key-panes { display: block !important; }
  [data-testid="stLayoutWrapper"]:has(> .st-key-details):not(:has(.tl-card)) { display: none; }
  [data-testid="stLayoutWrapper"]:has(> .st-key-details), .st-key-details { position: static !important; width: 100% !important; max-height: none !important; overflow: visible !important; }
  .tl-c-top, .tl-r-legend { position: static !important; }
}
@media (forced-colors: active) {
  .tl-bar { border: 1px solid CanvasText; }
  .tl-bar i, .tl-slide-rail i { background: Highlight; forced-color-adjust: none; }
  .tl-quote .tl-date { text-decoration: underline; text-decoration-thickness: 2px; }
  .stCheckbox [data-baseweb="checkbox"] > div:first-of-type, .stCheckbox label > div:first-of-type { border: 2px solid ButtonText; forced-color-adjust: none; }
}
</style>""")


def sheet(*, dark: bool, drawer: bool) -> str:
    """The style sheet as one ``<style>`` element; the drawer is drawn all the time, so that what is set in it stays, and shown if it is open."""
    return _SHEET.substitute(_DARK if dark else _LIGHT, drawer="" if drawer else "display: none !important;")
