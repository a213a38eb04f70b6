# R: the same regression by glm, whose default has no penalty, with every printed figure the same.
path <- "docs/data/card_default.csv.gz"
clients <- read.csv(gzcon(file(path, "rb"), text = TRUE)) # a file or an address
odd <- !clients$education %in% 1:4
clients$education[odd] <- 4 # explained nowhere: together with "other"
levels <- c("graduate school", "university", "high school", "other")
table <- data.frame(
  now = pmax(clients$pay_0, 0),
  before = pmax(clients$pay_2, 0),
  limit = clients$limit_bal / 1e6,
  paid = clients$pay_amt1 / 1e6,
  education = factor(levels[clients$education], levels), # the first is left out
  failed = clients$default_next_month
)
held <- clients$id %% 5 == 0

model <- glm(failed ~ ., binomial, table[!held, ])
risk <- predict(model, table[held, ], type = "response")
seen <- table$failed[held]
same <- rep(mean(table$failed[!held]), sum(held)) # the dumb baseline

log_loss <- function(y, p) -mean(log(ifelse(y == 1, p, 1 - p)))
auc <- function(y, p) {
  wins <- sum(rank(p)[y == 1]) - sum(y) * (sum(y) + 1) / 2
  wins / (sum(y) * sum(1 - y))
}
cat(sprintf("%d clients, %d odd education codes, %d held out\n",
            nrow(clients), sum(odd), sum(held)))
cat(sprintf("%-22s%10s%8s\n", "held out", "log loss", "AUC"))
cat(sprintf("%-22s%10.4f%8.3f\n", c("one risk for all", "logistic regression"),
            c(log_loss(seen, same), log_loss(seen, risk)),
            c(auc(seen, same), auc(seen, risk))), sep = "")
cat(sprintf("%-22s%10s\n", "column", "log odds"))
names <- c("months late now", "months late before", "limit, million",
           "paid last, million", levels[-1]) # minus one: all but the first
cat(sprintf("%-22s%10.3f\n", names, coef(model)[-1]), sep = "")
cat(sprintf("%-22s%10s%8s%8s\n", "education, held out", "clients", "said", "seen"))
group <- table$education[held]
cat(sprintf("%-22s%10d%8.3f%8.3f\n", levels, as.integer(summary(group)),
            tapply(risk, group, mean), tapply(seen, group, mean)), sep = "")
