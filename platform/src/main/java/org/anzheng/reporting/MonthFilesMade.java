package org.anzheng.reporting;

import java.time.YearMonth;
import org.springframework.modulith.NamedInterface;

/**
 * 上报文件已生成: the files of a month were made, or made again.
 *
 * @param scope the approval number of the body, or {@link NationalFiles#ALL}, which closes the
 *     month
 */
@NamedInterface("facts")
public record MonthFilesMade(String scope, YearMonth month) {}
