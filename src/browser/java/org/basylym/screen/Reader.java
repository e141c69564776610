// SPDX-License-Identifier: Apache-2.0
package org.basylym.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Somebody who reads a page: goes, presses keys, looks. Each step says what it saw when it fails.
 */
final class Reader {
  private static final int LONGEST_WAY = 600;
  private static final int PATIENCE = 100;
  private static final String SHOWS_FOCUS =
      """
      () => {
        const at = document.activeElement;
        if (at === document.body) return '';
        const style = getComputedStyle(at);
        const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
        const box = at.getClientRects()[0];
        const name = at.outerHTML.slice(0, 140);
        if (!box || box.width < 1 || box.height < 1) return 'nothing to see of ' + name;
        if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) {
          return 'out of sight: ' + name;
        }
        const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
        const y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
        const top = document.elementFromPoint(x, y);
        if (top && !at.contains(top) && !top.contains(at)) {
          return 'covered by ' + top.outerHTML.slice(0, 80) + ': ' + name;
        }
        return outlined ? '' : 'focus is not shown on ' + name;
      }
      """;

  private final Page page;
  private final Path site;

  Reader(Page page, Path site) {
    this.page = page;
    this.site = site;
  }

  /** Opens an address of the site, with its query and fragment. */
  Reader goes(String address) {
    page.navigate(site.toUri() + address);
    return this;
  }

  /** Presses keys one after another: "Tab", "Enter", "Escape", "Shift+Tab", "ArrowDown", "a". */
  Reader presses(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
    return this;
  }

  Reader types(String text) {
    page.keyboard().type(text);
    return this;
  }

  /** Tabs until the focus is on what the CSS selector matches; each stop must be seen. */
  Reader tabsTo(String selector) {
    for (int stops = 0; stops < LONGEST_WAY; stops++) {
      page.keyboard().press("Tab");
      focusIsShown();
      if (focusIsOn(selector)) {
        return this;
      }
    }
    throw new AssertionError("no way by Tab to " + selector + " on " + address());
  }

  /** Tabs to a control and presses Enter on it. */
  Reader follows(String selector) {
    return tabsTo(selector).presses("Enter");
  }

  /** Waits until the page of this address is open; a fragment is part of the address. */
  Reader arrivesAt(String address) {
    waitFor(() -> address().equals(address), () -> "not at " + address + " but at " + address());
    page.waitForLoadState();
    return this;
  }

  Reader clicks(String selector) {
    page.locator(selector).first().click();
    return this;
  }

  /** What has the focus is in sight, not covered, and outlined. */
  Reader focusIsShown() {
    waitFor(
        () -> "".equals(page.evaluate(SHOWS_FOCUS)),
        () -> page.evaluate(SHOWS_FOCUS) + " on " + address());
    return this;
  }

  boolean focusIsOn(String selector) {
    return Boolean.TRUE.equals(
        page.evaluate("selector => document.activeElement.matches(selector)", selector));
  }

  /** Waits until something that the CSS selector matches can be seen. */
  Reader sees(String selector) {
    Locator found = page.locator(selector + " >> visible=true");
    waitFor(() -> found.count() > 0, () -> "no " + selector + " to be seen on " + address());
    return this;
  }

  /** Waits until nothing that the CSS selector matches can be seen. */
  Reader seesNo(String selector) {
    Locator found = page.locator(selector + " >> visible=true");
    waitFor(() -> found.count() == 0, () -> selector + " is still to be seen on " + address());
    return this;
  }

  /** Waits until a JavaScript expression or function is true on the page. */
  Reader findsTrue(String script) {
    waitFor(() -> Boolean.TRUE.equals(page.evaluate(script)), () -> script + " at " + address());
    return this;
  }

  /** The words of the first element that the CSS selector matches, as they are shown. */
  String words(String selector) {
    return page.locator(selector).first().innerText().strip();
  }

  /** The words of all elements that the CSS selector matches. */
  List<String> allWords(String selector) {
    return page.locator(selector).allInnerTexts();
  }

  int count(String selector) {
    return page.locator(selector).count();
  }

  /** The address below the site, with its query and fragment. */
  String address() {
    return page.url().replace(site.toUri().toString(), "");
  }

  /** What a JavaScript expression or function gives on the page. */
  Object asks(String script) {
    return page.evaluate(script);
  }

  private void waitFor(BooleanSupplier condition, Supplier<String> otherwise) {
    for (int times = 0; times < PATIENCE; times++) {
      if (holds(condition)) {
        return;
      }
      page.waitForTimeout(50);
    }
    throw new AssertionError(otherwise.get());
  }

  /** The lines that a JavaScript function gives, which may take what is given to it. */
  List<String> lists(String script, Object... given) {
    Object lines = page.evaluate(script, given.length == 0 ? null : given[0]);
    return ((List<?>) lines).stream().map(String::valueOf).toList();
  }

  /** Nothing holds of a page that is just being left. */
  private static boolean holds(BooleanSupplier condition) {
    try {
      return condition.getAsBoolean();
    } catch (PlaywrightException e) {
      if (e.getMessage().contains("Execution context was destroyed")) {
        return false;
      }
      throw e;
    }
  }

  /** The driver's own page, for what has no word here yet. */
  Page page() {
    return page;
  }
}
