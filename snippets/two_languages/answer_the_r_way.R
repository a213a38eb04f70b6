# R's answers to the same ten questions: seven differ, and none with an error.
path <- "docs/data/flights.csv.gz"
flights <- read.csv(gzcon(file(path, "rb"), text = TRUE))
delay <- flights$arr_delay # minutes; NA where a flight never arrived
five <- delay[1:5]
turns <- 0
for (i in 1:0) turns <- turns + 1 # 1, then 0
show <- function(question, ...) cat(sprintf("%-34s", question), ..., "\n", sep = "")
among <- function(x) c("[", paste(x, collapse = " "), "]")

show("1 rows with delay >= 15", nrow(flights[delay >= 15, ]))
show("2 mean delay, minutes", mean(delay))
show("3 different tail numbers", length(unique(flights$tailnum)))
show("4 five delays", among(five))
show("5 their spread (sd)", sprintf("%.3f", sd(five)))
show("6 their 90% quantile", sprintf("%.1f", quantile(five, 0.9)))
show("7 element [-1] of them", among(five[-1]))
show("8 1 to 6 plus 1 to 2", among(1:6 + 1:2))
show("9 turns of a loop from 1 to 0", turns)
set.seed(1)
show("10 shuffle 1 to 5, seed 1", among(sample(5)))
show("   which(delay >= 15)", length(which(delay >= 15)))
show("   mean(delay, na.rm = TRUE)", sprintf("%.2f", mean(delay, na.rm = TRUE)))
show("   quantile(five, 0.9, type = 6)", sprintf("%.1f", quantile(five, 0.9, type = 6)))
