package org.anzheng.web.shared;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 编号与日期不断行: what the templates print into running text, with every number and day that has hyphens
 * kept on one line. Browsers would break it after a hyphen, and half a number is read as another.
 */
final class WholeNumbers extends OwaspHtmlTemplateOutput {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w-])(?=[A-Z-]*[0-9])[0-9A-Z]{1,12}(?:-[0-9A-Z]{1,12}){1,5}(?![\\w-])");
  private static final int LONGEST = 30;

  /** Where a number can stand in a span; neither in a field nor in a picture nor in code. */
  private static final Set<String> TEXT =
      Set.of(
          "a",
          "b",
          "caption",
          "dd",
          "div",
          "dt",
          "figcaption",
          "h1",
          "h2",
          "h3",
          "h4",
          "label",
          "legend",
          "li",
          "p",
          "small",
          "span",
          "strong",
          "summary",
          "td",
          "th");

  private boolean inText;

  WholeNumbers(TemplateOutput output) {
    super(output);
  }

  @Override
  public void setContext(@Nullable String tag, @Nullable String attribute) {
    super.setContext(tag, attribute);
    inText = attribute == null && tag != null && TEXT.contains(tag);
  }

  @Override
  public void writeUserContent(@Nullable String text) {
    if (text == null || !inText || text.indexOf('-') < 0) {
      super.writeUserContent(text);
      return;
    }
    Matcher number = NUMBER.matcher(text);
    int from = 0;
    while (number.find()) {
      if (number.end() - number.start() <= LONGEST) {
        super.writeUserContent(text.substring(from, number.start()));
        writeContent("<span class=\"whole\">");
        super.writeUserContent(number.group());
        writeContent("</span>");
        from = number.end();
      }
    }
    super.writeUserContent(text.substring(from));
  }
}
