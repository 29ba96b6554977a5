package org.anzheng.scheme;

import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 参数登记查询: the parameter register, as it holds on any day and as it ever held. */
@Service
@NamedInterface("reads")
public class Parameters {

  private final ParameterStore store;

  Parameters(ParameterStore store) {
    this.store = store;
  }

  /** The values that hold on a day. */
  public SchemeParameters on(LocalDate day) {
    return new SchemeParameters(day, store.on(day));
  }

  /** Every value ever, by key and then newest first. */
  public List<ParameterRow> history() {
    return store.all();
  }
}
