package org.anzheng.certification;

import static org.anzheng.kernel.KernelRefusal.NOT_UNDERSTOOD;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 委托人信息规则: what a commission must say about the client. */
final class ClientPartRules {

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Pattern PHONE = Pattern.compile("[0-9+() -]{6,30}");
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");

  private ClientPartRules() {}

  @Basis("17065:7.2")
  static List<Objection> objections(ClientPart client) {
    List<Objection> found = new ArrayList<>();
    Texts.require(found, "client.legalRepresentative", client.legalRepresentative(), Texts.NAME);
    Texts.require(found, "client.contactName", client.contactName(), Texts.NAME);
    match(found, "client.registeredCapital", client.registeredCapital(), AMOUNT);
    match(found, "client.contactPhone", client.contactPhone(), PHONE);
    match(found, "client.contactEmail", client.contactEmail(), EMAIL);
    if (client.staff() < 1) {
      found.add(Objection.toField("client.staff", NOT_UNDERSTOOD));
    }
    return found;
  }

  private static void match(List<Objection> found, String field, String text, Pattern form) {
    Texts.require(found, field, text, Texts.NAME);
    if (!text.isBlank() && !form.matcher(text.strip()).matches()) {
      found.add(Objection.toField(field, NOT_UNDERSTOOD));
    }
  }
}
