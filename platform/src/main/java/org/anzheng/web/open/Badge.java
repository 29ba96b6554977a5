package org.anzheng.web.open;

import org.anzheng.web.shared.Tone;
import org.springframework.web.util.HtmlUtils;

/**
 * 状态徽标: a picture that says in words what a certificate's status is, and when that was so.
 *
 * @param label what it is about
 * @param status the word for the status
 * @param time as of when
 * @param title the whole in one sentence, for those who cannot see it
 */
record Badge(String lang, String label, String status, String time, String title, Tone tone) {

  private static final int PAD = 10;
  private static final int WIDE = 13;
  private static final int NARROW = 7;

  String svg() {
    int left = width(label) + 2 * PAD;
    int right = width(status + " " + time) + 2 * PAD;
    return """
    <svg xmlns="http://www.w3.org/2000/svg" xml:lang="%1$s" width="%2$d" height="28" \
    viewBox="0 0 %2$d 28" role="img" aria-labelledby="t"><title id="t">%3$s</title>\
    <rect width="%4$d" height="28" fill="#14417b"/>\
    <rect x="%4$d" width="%5$d" height="28" fill="%6$s"/>\
    <g fill="#fff" font-size="13" font-family="'PingFang SC','Microsoft YaHei','Noto Sans SC',\
    system-ui,sans-serif"><text x="%7$d" y="19">%8$s</text>\
    <text x="%9$d" y="19"><tspan font-weight="700">%10$s</tspan> %11$s</text></g></svg>
    """
        .formatted(
            lang,
            left + right,
            text(title),
            left,
            right,
            colour(),
            PAD,
            text(label),
            left + PAD,
            text(status),
            text(time));
  }

  /** Dark enough for white letters. */
  private String colour() {
    return switch (tone) {
      case GOOD -> "#17683a";
      case WARNING -> "#8a5200";
      case BAD -> "#a61b1b";
      case ACTIVE, NEUTRAL -> "#4d5763";
    };
  }

  private static int width(String text) {
    return text.codePoints().map(c -> c >= 0x2E80 ? WIDE : NARROW).sum();
  }

  private static String text(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
