package org.anzheng.scheme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Refusal;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 原因代码查询: reasons are chosen from tables, never typed. */
@Service
@NamedInterface("reads")
public class ReasonCodes {

  private final ReasonStore store;

  ReasonCodes(ReasonStore store) {
    this.store = store;
  }

  /** A table in the order of its codes, newest version of each. */
  @Basis("reporting-norm:4")
  public List<ReasonCode> of(ReasonTable table) {
    return store.of(table);
  }

  /** One reason; a refusal when the table does not have the code. */
  public ReasonCode find(ReasonTable table, String code) {
    return store
        .find(table, code)
        .orElseThrow(() -> new Refusal(SchemeRefusal.NO_SUCH_REASON, table, code));
  }

  /** The reason behind a citation such as {@code suspend:0116@2018}. */
  public Optional<ReasonCode> cited(String citation) {
    String[] parts = citation.split("[:@]", 3);
    return Arrays.stream(ReasonTable.values())
        .filter(table -> table.name().equalsIgnoreCase(parts[0]))
        .findFirst()
        .flatMap(table -> store.find(table, parts[1]));
  }
}
