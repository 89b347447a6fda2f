# Prints what R's survival gives for a set of durations, each value after its own call:
# Rscript values.R NAME MEAN-CUT-AT DAY… reads NAME.csv and writes NAME.values. Run by R 4.2.2 with survival 3.5.3.
suppressMessages(library(survival))
asked <- commandArgs(trailingOnly = TRUE)
tau <- as.numeric(asked[2])
days <- as.numeric(asked[-(1:2)])
d <- read.csv(paste0(asked[1], ".csv"), comment.char = "#", colClasses = c("numeric", "numeric", "integer", "character"))
con <- file(paste0(asked[1], ".values"), "w")
who <- paste0("R ", getRversion(), ", survival ", gsub("-", ".", packageVersion("survival")), ": ")

number <- function(x) {
  text <- sprintf("%.17g", x)
  text[is.na(x)] <- "NaN"
  text[x %in% Inf] <- "Infinity"
  text
}
put <- function(call, key, x) {
  writeLines(c(paste0(who, call), paste(c(key, number(as.vector(x))), collapse = " ")), con)
}

delayed <- any(d$entry > 0)
surv <- if (delayed) "Surv(entry, exit, cause > 0)" else "Surv(exit, cause > 0)"
groups <- unique(d$group)

curve <- function(s, sub, g, limits) {
  fit <- survfit(as.formula(paste(surv, "~ 1")), s, conf.type = limits)
  call <- sprintf("survfit(%s ~ 1, %s, conf.type = \"%s\")", surv, sub, limits)
  key <- function(x) paste(g, x, sep = ".")
  if (limits == "log-log") {
    put(paste0(call, "$time"), key("time"), fit$time)
    put(paste0(call, "$n.risk"), key("atRisk"), fit$n.risk)
    put(paste0(call, "$n.event"), key("events"), fit$n.event)
    put(paste0(call, "$n.censor"), key("censored"), fit$n.censor)
    put(paste0(call, "$surv"), key("survival"), fit$surv)
    put(paste0("summary(", call, ", censored = TRUE)$std.err"), key("standardError"),
        summary(fit, censored = TRUE)$std.err)
    put(sprintf("summary(%s, times = c(%s), extend = TRUE)$surv", call, paste(days, collapse = ", ")),
        paste0(key("survivalAt:"), paste(days, collapse = ":")), summary(fit, times = days, extend = TRUE)$surv)
    put(sprintf("summary(%s, rmean = %g)$table[c(\"rmean\", \"se(rmean)\")]", call, tau),
        paste0(key("restrictedMean:"), tau), summary(fit, rmean = tau)$table[c("rmean", "se(rmean)")])
  }
  put(paste0(call, "$lower"), key(paste0("low:", limits)), fit$lower)
  put(paste0(call, "$upper"), key(paste0("high:", limits)), fit$upper)
  put(sprintf("summary(%s)$table[c(\"median\", \"0.95LCL\", \"0.95UCL\")]", call), key(paste0("median:", limits)),
      summary(fit)$table[c("median", "0.95LCL", "0.95UCL")])
  put(sprintf("unlist(quantile(%s, c(.1, .25, .5, .75, .9)))", call), key(paste0("quantiles:", limits)),
      unlist(quantile(fit, c(.1, .25, .5, .75, .9))))
}

causes <- function(s, sub, g, limits) {
  states <- if (delayed) "Surv(entry, exit, factor(cause, 0:most))" else "Surv(exit, factor(cause, 0:most))"
  most <- max(s$cause)
  s$id <- seq_len(nrow(s))
  fit <- survfit(as.formula(paste(states, "~ 1"), list2env(list(most = most))), s, id = id, conf.type = limits)
  call <- sprintf("survfit(%s ~ 1, %s, id = seq_len(nrow(%s)), conf.type = \"%s\")",
                  sub("most", most, states), sub, sub, limits)
  for (j in 2:ncol(fit$pstate)) {
    if (limits == "log-log") {
      put(sprintf("%s$pstate[, %d]", call, j), paste0(g, ".incidence:", j - 1), fit$pstate[, j])
      put(sprintf("%s$std.err[, %d]", call, j), paste0(g, ".incidenceError:", j - 1), fit$std.err[, j])
    }
    put(sprintf("%s$lower[, %d]", call, j), paste0(g, ".incidenceLow:", j - 1, ":", limits), fit$lower[, j])
    put(sprintf("%s$upper[, %d]", call, j), paste0(g, ".incidenceHigh:", j - 1, ":", limits), fit$upper[, j])
  }
}

# Of start-stop data survdiff takes none: there it is the Mantel-Haenszel test over the tables of all days with an end.
mantel <- function() {
  at <- sort(unique(d$exit[d$cause > 0]))
  at <- at[sapply(at, function(day) sum(d$entry < day & day <= d$exit) > 1)]
  tables <- sapply(at, function(day) {
    there <- d$entry < day & day <= d$exit
    table(factor(d$group[there], groups), factor(d$exit[there] == day & d$cause[there] > 0, c(TRUE, FALSE)))
  }, simplify = "array")
  test <- mantelhaen.test(tables, correct = FALSE)
  put("mantelhaen.test(tables of group by end, one for each day with an end, correct = FALSE)[c(\"statistic\", \"p.value\")]",
      "logRank", c(test$statistic, test$p.value))
}

for (g in if (length(groups) > 1) c("all", groups) else "all") {
  s <- if (g == "all") d else d[d$group == g, ]
  sub <- if (g == "all") "d" else sprintf("subset(d, group == \"%s\")", g)
  for (limits in c("log-log", "log", "plain")) curve(s, sub, g, limits)
  if (max(s$cause) > 1) for (limits in c("log-log", "log", "plain")) causes(s, sub, g, limits)
}
if (length(groups) > 1) {
  if (delayed) {
    mantel()
  } else {
    test <- survdiff(Surv(exit, cause > 0) ~ group, d)
    order <- match(groups, sub("group=", "", names(test$n)))
    put("survdiff(Surv(exit, cause > 0) ~ group, d)[c(\"chisq\", \"pvalue\")]", "logRank", c(test$chisq, test$pvalue))
    put("survdiff(Surv(exit, cause > 0) ~ group, d)$obs", "observed", test$obs[order])
    put("survdiff(Surv(exit, cause > 0) ~ group, d)$exp", "expected", test$exp[order])
  }
  # With many ties the exact score test never ends.
  if (max(table(d$exit[d$cause > 0])) < 9) {
    put(sprintf("coxph(%s ~ factor(group), d, ties = \"exact\")$score", surv), "scoreTest",
        coxph(as.formula(paste(surv, "~ factor(group)")), d, ties = "exact")$score)
  }
}
close(con)
