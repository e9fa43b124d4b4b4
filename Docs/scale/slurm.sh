#!/bin/bash
# An array job: each task builds a fixed share of the list. A task whose machine dies is requeued, and does only what is missing.
#   LIST=/shared/list.txt OUTPUT=/shared/output sbatch --export=ALL --array=1-8 slurm.sh
#SBATCH --job-name=lapel
#SBATCH --requeue
#SBATCH --cpus-per-task=1
#SBATCH --mem-per-cpu=512M
#SBATCH --open-mode=append
set -euo pipefail
exec lapel build --from "$LIST" --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" --changed --output "$OUTPUT" \
  --report "report-$SLURM_ARRAY_TASK_ID.jsonl"
