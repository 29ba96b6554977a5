package org.anzheng.certification;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/**
 * 委托人核查: what the body found about the client, where and when.
 *
 * @param legalStatus 法律地位有效
 * @param licensed 经营范围与许可覆盖服务
 * @param notDishonest 未列入严重违法失信名单
 * @param noHiddenRevocation 无未披露的撤销记录
 * @param asOf the day of the data
 * @param source where it was looked up
 */
@NamedInterface("reads")
public record ClientVerification(
    boolean legalStatus,
    boolean licensed,
    boolean notDishonest,
    boolean noHiddenRevocation,
    LocalDate asOf,
    String source) {}
