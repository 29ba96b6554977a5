package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.adoption.verification.VerificationItem;
import org.anzheng.adoption.verification.VerificationRefusal;
import org.anzheng.kernel.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 核验问题: also understood as the bare list. */
@Schema(name = "VerificationRequest")
record VerificationsQuestion(List<Item> items) {

  private static final JsonMapper JSON = new JsonMapper();

  /** 核验事项. */
  @Schema(name = "VerificationItem")
  record Item(
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = "Of the certificate, or the one its body uses for itself")
          String number,
      String uscc,
      String holder,
      @Schema(description = "Code or name") String category,
      @Schema(description = "Code, such as GENERAL or ENHANCED, or name") String level,
      @Schema(
              description =
                  "Approval number of the issuer; it tells apart what several bodies number alike")
          String body,
      @Schema(description = "The status at the end of this day in Asia/Shanghai", format = "date")
          String on) {}

  static List<VerificationItem> read(byte[] json, int most) {
    JsonNode asked = tree(json);
    JsonNode items = asked.isArray() ? asked : asked.path("items");
    if (!items.isArray()) {
      throw new Refusal(VerificationRefusal.NOT_A_LIST);
    }
    if (items.isEmpty()) {
      throw new Refusal(VerificationRefusal.NOTHING_ASKED);
    }
    if (items.size() > most) {
      throw new Refusal(VerificationRefusal.TOO_MANY, most);
    }
    List<VerificationItem> read = new ArrayList<>();
    items.forEach(item ->
        read.add(
            new VerificationItem(
                text(item, "number"),
                text(item, "uscc"),
                text(item, "holder"),
                text(item, "category"),
                text(item, "level"),
                text(item, "body"),
                text(item, "on"))));
    return read;
  }

  private static JsonNode tree(byte[] json) {
    try {
      return JSON.readTree(json);
    } catch (JacksonException notJson) {
      throw new Refusal(VerificationRefusal.NOT_A_LIST);
    }
  }

  private static String text(JsonNode item, String field) {
    JsonNode value = item.path(field);
    return value.isValueNode() && !value.isNull() ? value.asString() : "";
  }
}
