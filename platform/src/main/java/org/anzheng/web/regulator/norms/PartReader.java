package org.anzheng.web.regulator.norms;

import java.util.Optional;
import org.anzheng.scheme.Confidence;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.ParameterUnit;
import org.anzheng.scheme.norms.ManDayRow;
import org.anzheng.scheme.norms.ManDayTable;
import org.anzheng.scheme.norms.MarkContent;
import org.anzheng.scheme.norms.MarkMisuse;
import org.anzheng.scheme.norms.NormClause;
import org.anzheng.scheme.norms.NormEdit;
import org.anzheng.scheme.norms.NormHeader;
import org.anzheng.scheme.norms.RuleCriterion;
import org.anzheng.scheme.norms.RuleParameter;
import org.anzheng.scheme.norms.RuleSource;
import org.anzheng.scheme.norms.SampleRow;
import org.anzheng.scheme.norms.SampleTable;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;

/** 读取草案表单: what was typed, as a change of the draft. */
final class PartReader {

  private PartReader() {}

  static NormEdit header(Typed typed) {
    TypedReader reader = new TypedReader(typed);
    var from = reader.dateIfAny("effectiveFrom");
    var to = reader.dateIfAny("transitionTo");
    reader.refuseIfAny();
    return new NormEdit.Header(
        new NormHeader(
            typed.text("titleZh"), typed.text("titleEn"), from, to, typed.text("explanation")));
  }

  static NormEdit clause(Optional<String> instead, Typed typed) {
    return new NormEdit.SaveClause(
        instead,
        new NormClause(
            typed.text("number"),
            typed.text("headingZh"),
            typed.text("headingEn"),
            typed.text("textZh"),
            typed.text("textEn")));
  }

  static NormEdit criteria(Typed typed) {
    Lines lines = new Lines("rows", typed.text("rows"));
    return new NormEdit.Criteria(
        lines.read(
            7,
            p ->
                new RuleCriterion(
                    p.get(0),
                    p.get(1),
                    p.get(2),
                    p.get(3),
                    lines.whole(p.get(4)) != 0,
                    p.get(5),
                    p.get(6))));
  }

  static NormEdit parameter(ParameterKey key, Typed typed) {
    TypedReader reader = new TypedReader(typed);
    reader.required("value");
    var value = reader.numberIfAny("value");
    var unit = reader.choice("unit", ParameterUnit.class);
    reader.refuseIfAny();
    return new NormEdit.Parameter(
        new RuleParameter(key, value.orElseThrow(), unit.orElseThrow(), source(typed)));
  }

  static NormEdit manDays(Typed typed) {
    Lines lines = new Lines("rows", typed.text("rows"));
    return new NormEdit.ManDays(
        new ManDayTable(
            lines.read(
                6,
                p ->
                    new ManDayRow(
                        p.get(0),
                        p.get(1),
                        lines.whole(p.get(2)),
                        lines.wholeIfAny(p.get(3)),
                        lines.decimal(p.get(4)),
                        lines.whole(p.get(5)))),
            source(typed)));
  }

  static NormEdit samples(Typed typed) {
    Lines lines = new Lines("rows", typed.text("rows"));
    return new NormEdit.Samples(
        new SampleTable(
            lines.read(
                4,
                p ->
                    new SampleRow(
                        p.get(0),
                        lines.whole(p.get(1)),
                        lines.wholeIfAny(p.get(2)),
                        lines.whole(p.get(3)))),
            source(typed)));
  }

  static NormEdit mark(Typed typed) {
    return new NormEdit.Mark(
        new MarkContent(
            typed.text("svg"),
            new Lines("misuses", typed.text("misuses"))
                .read(4, p -> new MarkMisuse(p.get(0), p.get(1), p.get(2), p.get(3)))));
  }

  private static RuleSource source(Typed typed) {
    TypedReader reader = new TypedReader(typed);
    var confidence = reader.choice("confidence", Confidence.class);
    reader.refuseIfAny();
    return new RuleSource(
        typed.text("basis"),
        typed.text("citationZh"),
        typed.text("citationEn"),
        confidence.orElseThrow());
  }
}
