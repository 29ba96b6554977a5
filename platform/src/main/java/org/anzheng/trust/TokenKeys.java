package org.anzheng.trust;

import java.util.List;
import org.anzheng.proof.KeyCurve;

/** Where the keys of bodies and status lists are: in sealed files here, or in a cipher machine. */
interface TokenKeys {

  /** The key of an owner for a year; made the first time. */
  YearKey of(String owner, int year, KeyCurve curve);

  /** Every key there is, by owner, year and curve. */
  List<YearKey> all();
}
