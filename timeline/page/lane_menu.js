// The names of the lanes: a click filters by the actor, the button beside it opens a menu of what else can be done.

const laneMenu = () => [["only", say("Show only this actor")], ["hide", say("Leave this actor’s events out")], ["rename", say("Rename …")], ["merge", say("Is the same as …")]]

const closeMenu = (view, focus = false) => {
  const { menu, opener } = view.parts
  view.parts.menu = view.parts.opener = undefined // first: what is removed loses the focus, which closes the menu too
  menu?.remove()
  if (focus) opener?.focus()
}

const openMenu = (view, name, opener) => {
  closeMenu(view)
  const act = (what) => () => {
    closeMenu(view)
    view.tell("lane", { name, what })
  }
  const items = laneMenu().map(([what, words]) => {
    const item = make("button", { type: "button", role: "menuitem", tabindex: -1 }, words)
    item.addEventListener("click", act(what))
    return item
  })
  const menu = make("div", { class: "tl-lane-menu", role: "menu", "aria-label": name }, ...items)
  menu.style.top = `${opener.offsetTop + opener.offsetHeight}px`
  menu.style.left = `${Math.max(0, opener.offsetLeft - 8)}px`
  menu.addEventListener("keydown", (event) => {
    const at = items.indexOf(document.activeElement)
    const to = { ArrowDown: (at + 1) % items.length, ArrowUp: (at + items.length - 1) % items.length, Home: 0, End: items.length - 1 }[event.key]
    if (to !== undefined) items[to].focus()
    else if (event.key === "Escape") closeMenu(view, true)
    else if (event.key === "Tab") return closeMenu(view)
    else return undefined
    event.preventDefault()
    event.stopPropagation()
    return undefined
  })
  menu.addEventListener("focusout", (event) => {
    if (!menu.contains(event.relatedTarget)) closeMenu(view)
  })
  view.parts.lanes.append(menu)
  view.parts.menu = menu
  view.parts.opener = opener
  items[0].focus()
}

const drawLanes = (view) => {
  const { lanes } = view.parts
  lanes.replaceChildren()
  view.parts.menu = undefined
  const layout = view.parts.plot._fullLayout
  if (!layout?.xaxis) return
  const inside = view.size.left < 40 // a narrow chart has the names inside the plot
  for (const [title, top, bottom] of view.layer ? lanesOfLayer(view) : layout.meta?.lanes ?? []) {
    const name = title
    if (!view.data.actors.includes(name)) continue // "5 other actors", an article, a tag
    const above = view.size.top + top
    const filter = make("button", { type: "button", class: "tl-lane", title: say("Show only {name}", { name: title }), "aria-label": say("Show only {name}", { name: title }) })
    filter.style.top = `${above}px`
    filter.style.height = `${inside ? 24 : bottom - top}px`
    filter.style.width = inside ? "60%" : `${view.size.left - 6}px`
    filter.addEventListener("click", () => view.tell("lane", { name, what: "filter" }))
    const more = make("button", { type: "button", class: "tl-lane-more", "aria-haspopup": "menu", "aria-label": say("More for {name}", { name: title }), title: say("More") }, "⋯")
    more.style.top = `${above + 2}px`
    more.style.left = inside ? "60%" : "0"
    more.addEventListener("click", () => (view.parts.opener === more ? closeMenu(view, true) : openMenu(view, name, more)))
    lanes.append(make("div", { class: "tl-lane-place" }, filter, more))
  }
}
