package org.anzheng.reporting;

import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 报送陈述查询: plans, results and activities as bodies reported them, for those who supervise. */
@Service
@NamedInterface("reads")
public class Statements {

  private static final int SHOWN = 50;

  private final StatementStore store;

  Statements(StatementStore store) {
    this.store = store;
  }

  /** The latest of a table, of all bodies. */
  public List<Statement> latest(ReportTable table) {
    return store.latest(Optional.empty(), table, SHOWN);
  }
}
