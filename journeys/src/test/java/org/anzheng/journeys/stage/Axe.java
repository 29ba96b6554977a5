package org.anzheng.journeys.stage;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Checks a page with every rule of axe, in the page itself. The builder that comes with axe opens a
 * second page for each check and carries home what passed too, which took two thirds of a story.
 */
final class Axe {

  private static final String SCRIPT = script();

  private static final String VIOLATIONS =
      """
      async () => (await axe.run(document, {resultTypes: ['violations'], preload: false}))
        .violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes[0].html)
      """;

  private Axe() {}

  /** What is wrong with the page shown: rule, what it asks for, the first place. */
  static List<String> violations(Page page) {
    page.evaluate(SCRIPT);
    return ((List<?>) page.evaluate(VIOLATIONS)).stream().map(Object::toString).toList();
  }

  private static String script() {
    try (InputStream axe = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(axe).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
