package org.anzheng.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;

/** What is wrong with a form; all of it at once. */
@Basis("design")
final class FormRules {

  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,63}");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");
  private static final int LINE = 200;

  private FormRules() {}

  static List<Objection> organisation(OrganisationForm form, Divisions divisions) {
    return organisation(
        new OrganisationChange(form.name(), form.nameEn(), form.division(), form.address()),
        divisions);
  }

  static List<Objection> organisation(OrganisationChange form, Divisions divisions) {
    List<Objection> wrong = new ArrayList<>();
    required(wrong, "name", form.name());
    atMost(wrong, "nameEn", form.nameEn());
    required(wrong, "address", form.address());
    if (divisions.find(form.division()).isEmpty()) {
      wrong.add(Objection.toField("division", PartyRefusal.NO_SUCH_DIVISION, form.division()));
    }
    return wrong;
  }

  static List<Objection> account(AccountForm form, PasswordRules passwords) {
    String login = Account.loginOf(form.login());
    List<Objection> wrong = new ArrayList<>();
    if (!LOGIN.matcher(login).matches()) {
      wrong.add(Objection.toField("login", PartyRefusal.LOGIN_FORM));
    }
    required(wrong, "name", form.name());
    required(wrong, "email", form.email());
    if (!form.email().isBlank() && !EMAIL.matcher(form.email().strip()).matches()) {
      wrong.add(Objection.toField("email", PartyRefusal.EMAIL_FORM));
    }
    atMost(wrong, "phone", form.phone());
    wrong.addAll(passwords.objections("password", login, form.password()));
    return wrong;
  }

  private static void required(List<Objection> wrong, String field, String value) {
    if (value.isBlank()) {
      wrong.add(Objection.toField(field, KernelRefusal.REQUIRED));
    }
    atMost(wrong, field, value);
  }

  private static void atMost(List<Objection> wrong, String field, String value) {
    if (value.length() > LINE) {
      wrong.add(Objection.toField(field, KernelRefusal.TOO_LONG, LINE));
    }
  }
}
