package org.anzheng.web.open;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Refusal;
import org.anzheng.parties.AccountForm;
import org.anzheng.parties.OrganisationForm;
import org.anzheng.parties.Uscc;
import org.jspecify.annotations.Nullable;

/** 注册表: as typed; what was not sent is empty. */
public record SignUpForm(
    @Nullable String type,
    @Nullable String name,
    @Nullable String nameEn,
    @Nullable String uscc,
    @Nullable String division,
    @Nullable String address,
    @Nullable String person,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String login,
    @Nullable String password) {

  private static final String ADOPTER = OrganisationType.ADOPTER.name();

  static SignUpForm empty() {
    return new SignUpForm(null, null, null, null, null, null, null, null, null, null, null);
  }

  /** What the front door cannot tell apart: a code that is none, and a person without a name. */
  void check() {
    List<Objection> wrong = new ArrayList<>();
    required(wrong, "name", name);
    required(wrong, "uscc", uscc);
    required(wrong, "person", person);
    if (!text(uscc).isEmpty() && !Uscc.isValid(text(uscc).toUpperCase(java.util.Locale.ROOT))) {
      wrong.add(Objection.toField("uscc", KernelRefusal.USCC_WRONG, text(uscc)));
    }
    Refusal.ifAny(wrong);
  }

  OrganisationForm organisation() {
    return new OrganisationForm(
        kind(), text(name), text(nameEn), Uscc.parse(text(uscc)), text(division), text(address));
  }

  /** What the organisation is; a service organisation unless it says that it relies on others. */
  OrganisationType kind() {
    return ADOPTER.equals(text(type))
        ? OrganisationType.ADOPTER
        : OrganisationType.SERVICE_ORGANISATION;
  }

  AccountForm account() {
    return new AccountForm(
        text(login), text(person), text(email), text(phone), password == null ? "" : password);
  }

  private static void required(List<Objection> wrong, String field, @Nullable String value) {
    if (text(value).isEmpty()) {
      wrong.add(Objection.toField(field, KernelRefusal.REQUIRED));
    }
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
