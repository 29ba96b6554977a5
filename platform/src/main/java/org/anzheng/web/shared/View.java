package org.anzheng.web.shared;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;
import org.anzheng.texts.Language;
import org.anzheng.texts.Texts;

/**
 * 视图: what every template needs beside its page, made for each request.
 *
 * @param texts the sentences
 * @param site what is the same for all requests
 * @param language of this request
 * @param user who is signed in
 * @param address path and query of the request, for the language switch
 * @param token made when first asked for, so that pages without a form need no session
 * @param unread how many notices nobody has opened yet, counted when first asked for
 */
public record View(
    Texts texts,
    Site site,
    Language language,
    Optional<SignedIn> user,
    Address address,
    Supplier<Csrf> token,
    LongSupplier unread) {

  private static final List<NavigationGroup> PUBLIC_NAVIGATION =
      List.of(
          NavigationGroup.each(
              "/certificates",
              "/verify",
              "/bodies",
              "/catalogue",
              "/rules",
              "/fees",
              "/regulators",
              "/committee",
              "/supervision",
              "/allegations",
              "/statistics",
              "/log"));

  /** The sentence of a key in the reader's language. */
  public String text(String key, Object... arguments) {
    return texts.text(language, key, arguments);
  }

  /** The name of an enum constant. */
  public String name(Enum<?> constant) {
    return texts.name(language, constant);
  }

  /** The sentence of an objection. */
  public String objection(Objection objection) {
    return texts.objection(language, objection);
  }

  /** One of two versions of a text that is itself kept in both languages. */
  public String either(String zh, String en) {
    return language.either(zh, en);
  }

  /** The name of a tier; the code itself where a rule version has a new one. */
  public String tier(String code) {
    String key = "tier." + code;
    return texts.has(language, key) ? text(key) : code;
  }

  /** An amount in Chinese yuan, with thousands set apart. */
  public String yuan(BigDecimal amount) {
    return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(amount);
  }

  /** An instant in Beijing time, to the minute. */
  public String time(Instant instant) {
    return ShownTime.minute(instant);
  }

  /** The token of a form. */
  public Csrf csrf() {
    return token.get();
  }

  /** Whether the one signed in holds a duty. */
  public boolean has(Role role) {
    return user.filter(u -> u.roles().contains(role)).isPresent();
  }

  /** The navigation of this reader's audience. */
  public List<NavigationGroup> navigation() {
    return user.flatMap(u -> Audience.of(u.organisationType()))
        .map(Audience::navigation)
        .orElse(PUBLIC_NAVIGATION);
  }

  /** The group this page stands in, if that has several. */
  public Optional<NavigationGroup> here() {
    return navigation().stream().filter(g -> g.isSplit() && isAt(g)).findFirst();
  }

  /** The label of a group in the navigation. */
  public String label(NavigationGroup group) {
    return group.isSplit() ? text("navigation.group." + group.key()) : label(group.first());
  }

  /** Whether this page stands in a group. */
  public boolean isAt(NavigationGroup group) {
    return group.paths().stream().anyMatch(this::isAt);
  }

  /** The label of a path in the navigation. */
  public String label(String path) {
    return text("navigation" + path.replace('/', '.'));
  }

  /** Whether the navigation marks this path as the current one. */
  public boolean isAt(String path) {
    boolean home = Audience.of(path).isPresent();
    return address.path().equals(path) || (!home && address.path().startsWith(path + "/"));
  }

  /** The language that is not shown. */
  public Language otherLanguage() {
    return language == Language.ZH ? Language.EN : Language.ZH;
  }
}
