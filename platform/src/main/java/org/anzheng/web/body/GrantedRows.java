package org.anzheng.web.body;

import java.util.List;
import org.anzheng.certification.CaseFile;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;

/** 拟颁证书内容: what is to be signed and issued. */
final class GrantedRows {

  private GrantedRows() {}

  static List<Row> of(CaseFile file, View view) {
    String word = "page.cases.record.";
    return file.granted().stream()
        .flatMap(content ->
            List.of(
                Row.of(view.text(word + "holder"), content.holderName(), content.holderUscc()),
                Row.of(view.text(word + "scope"), content.scopeZh(), content.scopeEn()),
                Row.of(view.text(word + "sites"), String.join("\n", content.sites())),
                Row.of(view.text(word + "hash"), content.hash()))
                .stream())
        .toList();
  }
}
